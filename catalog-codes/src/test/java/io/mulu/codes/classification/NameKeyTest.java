package io.mulu.codes.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class NameKeyTest {

    private static String reference(String name) {
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && Character.getType(c) != Character.FORMAT)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    @Test
    void isThatOfTheNormaliserForEachCharacter() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c < 0xD800 || c > 0xDFFF) {
                String name = "（" + Character.toString(c) + "部";
                assertThat(NameKey.of(name)).as("U+%04X", c).isEqualTo(reference(name));
            }
        }
    }
}
