package io.mulu.tables.heading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTest {

    @ParameterizedTest
    @CsvSource({
        "更新每周期, 更新周期, true",
        "更新周, 更新周期, false",
        "更新日期, 更新周期, false",
        "信息资源各称, 信息资源名称, true",
        "信息资源代码, 信息资源名称, false",
        "信息资源名, 信息资源名称, true",
        "共享类型, 共享类型, false",
        "共享类型型, 共享类型, true",
        "共享条件, 共享类型, false"
    })
    void isOneCharacterInALongEnoughWord(String written, String meant, boolean likely) {
        assertThat(Misspelling.isLikely(written, meant)).isEqualTo(likely);
    }
}
