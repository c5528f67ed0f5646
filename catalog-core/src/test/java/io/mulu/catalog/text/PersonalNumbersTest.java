package io.mulu.catalog.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "11000019900307001X,           110*************1X",
        "11000019900307001x,           110*************1x",
        "110000199003070001,           110*************01",
        "号码：110000199003070001。,    号码：110*************01。",
        "19900000000,                  199****0000",
        "8619900000000,                86199****0000",
        "+8619900000000,               +86199****0000",
        "199-0000-0000,                199******0000",
        "199 0000 0000,                199******0000",
        "'19900000000、13000000000',   '199****0000、130****0000'",
    })
    void areMaskedInTheirMiddle(String text, String masked) {
        assertThat(PersonalNumbers.masked(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "110000199003070002", // check character
                "110000199002300009", // no such day
                "000000199003070001", // no such province
                "11430000743187451F", // a credit code
                "11320600014208013B000000000000001", // a code
                "111000000000131433",
                "12900000000", // no mobile number begins so
                "0513-85216666",
                "019900000000",
                "199000000000",
                "303011/19900000000",
                "3.19900000000",
                "A19900000000",
                "199-0000 0000",
                "199-00000000",
                "2017-06-30 12:00:00",
                "199",
                "199-0000",
            })
    void areNotSeenInOtherNumbers(String text) {
        assertThat(PersonalNumbers.in(text)).isEmpty();
        assertThat(PersonalNumbers.masked(text)).isSameAs(text);
    }

    @Test
    void areFoundWithTheirPlaces() {
        assertThat(PersonalNumbers.in("甲19900000000乙11000019900307001X"))
                .containsExactly(
                        new PersonalNumbers.Occurrence(PersonalNumbers.Kind.MOBILE_NUMBER, 1, 12, "199****0000"),
                        new PersonalNumbers.Occurrence(
                                PersonalNumbers.Kind.RESIDENT_NUMBER, 13, 31, "110*************1X"));
    }

    @Test
    void findsNumbersWhereverTheyStand() {
        for (String number :
                List.of("13812345678", "138-1234-5678", "138 1234 5678", "8613812345678", "110101199003070011")) {
            for (int before = 0; before < 25; before++) {
                String text = "甲".repeat(before) + number + "乙".repeat(25 - before);
                assertThat(PersonalNumbers.in(text)).as(text).hasSize(1);
            }
        }
    }
}
