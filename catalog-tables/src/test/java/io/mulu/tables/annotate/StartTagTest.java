package io.mulu.tables.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bytes around an attribute stay as they are. */
class StartTagTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<c r=\"A1\" s=\"5\" t=\"s\">|<c r=\"A1\" s=\"7\" t=\"s\">",
                "<c  s = '5'\tr='>'/>|<c  s = '7'\tr='>'/>",
                "<c r=\"s='1'\" ss=\"2\"/>|<c r=\"s='1'\" ss=\"2\" s=\"7\"/>",
                "<c/>|<c s=\"7\"/>",
                "<x:c r='/' >|<x:c r='/' s=\"7\" >",
                "<c><v s=\"1\"/></c>|<c s=\"7\"><v s=\"1\"/></c>",
                "<c x:s=\"3\">|<c x:s=\"3\" s=\"7\">"
            })
    void setsAnAttributeInItsPlaceOrBehindTheOthers(String tag, String expected) {
        byte[] set = StartTag.with(tag.getBytes(StandardCharsets.UTF_8), "s", "7");

        assertThat(new String(set, StandardCharsets.UTF_8)).isEqualTo(expected);
    }
}
