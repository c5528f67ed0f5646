package io.mulu.codes.classification;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.codes.reading.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassificationCodeTest {

    @ParameterizedTest
    @CsvSource({
        "3,CATEGORY,3,,,",
        "303,GROUP,3,03,,",
        "303006,SUBGROUP,3,03,006,",
        "30701319,DETAIL,3,07,013,19",
        "3070211760000002004006,DETAIL,3,07,021,1760000002004006",
    })
    void takesACodeApart(
            String text, ClassificationLevel level, String category, String group, String subgroup, String detail) {
        ClassificationCode code = ClassificationCode.parse(text);
        assertThat(code.level()).isEqualTo(level);
        assertThat(code.category()).isEqualTo(category);
        assertThat(code.group().orElse(null)).isEqualTo(group);
        assertThat(code.subgroup().orElse(null)).isEqualTo(subgroup);
        assertThat(code.detail().orElse(null)).isEqualTo(detail);
    }

    @ParameterizedTest
    @CsvSource({
        "'',length,0,0,'1, 3, 6 or more'",
        "30,length,0,2,'1, 3, 6 or more'",
        "3030,length,0,4,'1, 3, 6 or more'",
        "30300,length,0,5,'1, 3, 6 or more'",
        "403,category-unknown,1,4,'1, 2 or 3'",
        "30A,not-a-digit,3,A,''",
        "３03,not-a-digit,1,３,''",
        "𠀀03,not-a-digit,1,𠀀,''",
    })
    void saysWhatIsWrong(String text, String kind, int position, String found, String expected) {
        assertThat(ClassificationCode.read(text).faults()).containsExactly(new Fault(kind, position, found, expected));
    }

    @Test
    void liesBelowWhatItBeginsWith() {
        ClassificationCode council = ClassificationCode.parse("303");
        ClassificationCode ministry = ClassificationCode.parse("303006");
        assertThat(ministry.isBelow(council)).isTrue();
        assertThat(council.isBelow(ministry)).isFalse();
        assertThat(council.isBelow(council)).isFalse();
        assertThat(council).isLessThan(ministry);
    }
}
