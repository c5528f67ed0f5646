package io.mulu.catalog.registry;

import java.text.Normalizer;
import java.util.Locale;

/** Sets aside what does not distinguish words: width, case, and every blank. */
public final class Spelling {

    private Spelling() {}

    /**
     * The key under which spellings of one word meet.
     *
     * @param text any text
     * @return NFKC, lower case, without white space, format characters and separators
     */
    public static String key(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(folded.length());
        folded.codePoints().filter(c -> !isBlank(c)).forEach(key::appendCodePoint);
        return key.toString();
    }

    /**
     * A text without the blanks around it; the full-width and non-breaking ones too.
     *
     * @param text any text
     * @return the text from its first to its last visible character
     */
    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.CONTROL;
    }
}
