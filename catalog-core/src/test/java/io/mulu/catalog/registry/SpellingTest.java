package io.mulu.catalog.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpellingTest {

    private static String reference(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        folded.codePoints()
                .filter(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && Character.getType(c) != Character.FORMAT
                        && Character.getType(c) != Character.CONTROL)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    @Test
    void keyOfEachCharacterIsThatOfTheNormaliser() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c < 0xD800 || c > 0xDFFF) {
                String text = "企" + Character.toString(c) + "a";
                assertThat(Spelling.key(text)).as("U+%04X", c).isEqualTo(reference(text));
            }
        }
    }

    @Test
    void keyOfMixedTextsIsThatOfTheNormaliser() {
        String characters = "企业aZ09（()） \u3000，,。·ée\u0301\u0338=＝Ｚ①\u00a0\u200bㄅＦﬁ";
        Random random = new Random(3);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(6); n >= 0; n--) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            assertThat(Spelling.key(text.toString())).isEqualTo(reference(text.toString()));
        }
    }

    @Test
    void blankIsWhatTrimLeavesNothingOf() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String text = " " + (char) c + "\u3000";
            assertThat(Spelling.isBlank(text)).isEqualTo(Spelling.trim(text).isEmpty());
        }
        assertThat(Spelling.isBlank("")).isTrue();
    }
}
