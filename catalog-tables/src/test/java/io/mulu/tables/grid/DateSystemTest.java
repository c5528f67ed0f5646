package io.mulu.tables.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateSystemTest {

    @ParameterizedTest
    @CsvSource({
        "FROM_1900, 1, 1900-01-01",
        "FROM_1900, 59, 1900-02-28",
        "FROM_1900, 60, 1900-03-01",
        "FROM_1900, 61, 1900-03-01",
        "FROM_1900, 25569, 1970-01-01",
        "FROM_1900, 55153, 2050-12-31",
        "FROM_1900, 2958465, 9999-12-31",
        "FROM_1900, 42971.999999, 2017-08-25",
        "FROM_1900, 42971.25, 2017-08-24T06:00:00",
        "FROM_1900, 0.75, 18:00:00",
        "FROM_1900, 0, 00:00:00",
        "FROM_1904, 0, 1904-01-01",
        "FROM_1904, 41509, 2017-08-24"
    })
    void readsDaysAndTimes(DateSystem system, BigDecimal serial, String text) {
        assertThat(system.text(serial)).contains(text);
    }

    @ParameterizedTest
    @CsvSource({"-1", "2958466", "20170824", "1E300"})
    void readsNoDateOutOfRange(BigDecimal serial) {
        assertThat(DateSystem.FROM_1900.text(serial)).isEmpty();
    }
}
