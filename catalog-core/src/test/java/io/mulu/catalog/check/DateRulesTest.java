package io.mulu.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.model.InformationResource;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateRulesTest {

    private static InformationResource.Builder issued(String date) {
        return CleanEntry.resource().issued(LocalDate.parse(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01", "2017-12-30", "2017-12-31"})
    void takesADayFrom1970ToToday(String date) {
        assertThat(Checked.findings(issued(date))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-01-01", "2050-12-31"})
    void reportsADayAfterToday(String date) {
        assertThat(Checked.findings(issued(date)))
                .containsExactly("error issued-in-future issued {expected=2017-12-31, found=" + date + "}");
    }

    @Test
    void reportsADayBefore1970() {
        assertThat(Checked.findings(issued("1969-12-31")))
                .containsExactly("warning issued-out-of-range issued"
                        + " {earliest=1970-01-01, found=1969-12-31, latest=2050-12-31}");
    }

    @Test
    void reportsADayAfter2050AsBoth() {
        assertThat(Checked.findings(issued("2051-01-01")))
                .containsExactly(
                        "error issued-in-future issued {expected=2017-12-31, found=2051-01-01}",
                        "warning issued-out-of-range issued"
                                + " {earliest=1970-01-01, found=2051-01-01, latest=2050-12-31}");
    }

    @Test
    void looksAtTheOwnDateOfAnItem() {
        InformationResource.Builder entry = CleanEntry.resource()
                .item(CleanEntry.itemBuilder("行业")
                        .issued(LocalDate.of(2018, 1, 1))
                        .build());

        assertThat(Checked.findings(entry))
                .containsExactly("error issued-in-future items[2].issued {expected=2017-12-31, found=2018-01-01}");
    }
}
