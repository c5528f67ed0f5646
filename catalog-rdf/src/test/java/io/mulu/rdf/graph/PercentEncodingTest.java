package io.mulu.rdf.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentEncodingTest {

    @ParameterizedTest
    @CsvSource({
        "303006, 303006",
        "a-b_c.d~e, a-b_c.d~e",
        "a b, a%20b",
        "'\"<>{}|\\^`', %22%3C%3E%7B%7D%7C%5C%5E%60",
        "100%, 100%25",
        "a/b?c#d, a%2Fb%3Fc%23d",
        "a:b, a%3Ab",
        "'', ''",
        ".., %2E%2E",
        "., %2E",
        "..., ...",
        "登记, %E7%99%BB%E8%AE%B0",
        "𠮷, %F0%A0%AE%B7",
    })
    void makesAnyTextASegment(String text, String segment) {
        assertThat(PercentEncoding.segment(text)).isEqualTo(segment);
    }

    @ParameterizedTest
    @CsvSource({
        "303006/000001, 303006/000001",
        "a//b/, a//b/",
        "../a/./b c, %2E%2E/a/%2E/b%20c",
        "/, /",
    })
    void keepsTheSlashesOfAPath(String text, String path) {
        assertThat(PercentEncoding.path(text)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({"'\n', %0A", "'\u0000', %00", "'\u007F', %7F", "'\u0085', %C2%85", "'\uD800', %3F"})
    void encodesControlsAndHalvesOfPairs(String text, String segment) {
        assertThat(PercentEncoding.segment(text)).isEqualTo(segment);
    }
}
