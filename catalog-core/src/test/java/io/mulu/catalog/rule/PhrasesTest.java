package io.mulu.catalog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

    private final Phrases phrases = new Phrases(List.of("依申请", "N/A", "*"));

    @ParameterizedTest
    @ValueSource(strings = {"依申请", "依申请。", " 依 申\n请 ", "（依申请）", "n/a", "ＮＡ", "N／A", "＊"})
    void setWidthCaseBlanksAndPunctuationAside(String text) {
        assertThat(phrases.contain(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"依申请提供", "依", "", " ", "**", "/", "𠮷"})
    void areMetByTheWholeTextOnly(String text) {
        assertThat(phrases.contain(text)).isFalse();
    }

    @Test
    void containNothingWhereNothingIsWritten() {
        assertThat(phrases.contain(null)).isFalse();
    }

    @Test
    void containNothingWhenThereAreNone() {
        assertThat(new Phrases(List.of()).contain("依申请")).isFalse();
    }
}
