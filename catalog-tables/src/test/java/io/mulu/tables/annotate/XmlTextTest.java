package io.mulu.tables.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Text comes back as it was, or as near to it as XML can say. */
class XmlTextTest {

    @Test
    void escapesWhatXmlOrTheFormatWouldTakeForSomethingElse() {
        Map<String, String> texts = Map.of(
                "a<b & \"c\">", "a&lt;b &amp; &quot;c&quot;&gt;",
                "\u0007\r\t\n", "_x0007__x000D_\t\n",
                "_x0041_ _x004_", "_x005F_x0041_ _x004_",
                "\uD83D\uDE00 \uD83D \uDE00", "\uD83D\uDE00 \uFFFD \uFFFD",
                "\uFFFE", "\uFFFD");

        texts.forEach((text, xml) -> assertThat(XmlText.escaped(text)).isEqualTo(xml));
    }

    @Test
    void cutsBetweenCharacters() {
        assertThat(XmlText.cut("目录", 2)).isEqualTo("目录");
        assertThat(XmlText.cut("目录编制", 3)).isEqualTo("目录…");
        assertThat(XmlText.cut("目\uD83D\uDE00编", 3)).isEqualTo("目…");
    }
}
