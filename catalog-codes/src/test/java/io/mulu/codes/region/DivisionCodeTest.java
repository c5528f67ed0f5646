package io.mulu.codes.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.codes.reading.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionCodeTest {

    @ParameterizedTest
    @CsvSource({
        "110000,PROVINCE,110000,110000",
        "410100,PREFECTURE,410000,410100",
        "410182,COUNTY,410000,410100",
        "100000,PROVINCE,100000,100000",
    })
    void tellsLevelsAndWhatLiesAbove(String text, DivisionLevel level, String province, String prefecture) {
        DivisionCode code = DivisionCode.parse(text);
        assertThat(code.level()).isEqualTo(level);
        assertThat(code.province()).isEqualTo(DivisionCode.parse(province));
        assertThat(code.prefecture()).isEqualTo(DivisionCode.parse(prefecture));
    }

    @Test
    void refusesAnythingButSixDigits() {
        assertThat(DivisionCode.read("11000").faults()).containsExactly(new Fault("length", 0, "5", "6"));
        assertThat(DivisionCode.read("1１000A").faults())
                .containsExactly(new Fault("not-a-digit", 2, "１", ""), new Fault("not-a-digit", 6, "A", ""));
    }
}
