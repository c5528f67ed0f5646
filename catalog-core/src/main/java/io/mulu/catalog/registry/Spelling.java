package io.mulu.catalog.registry;

import java.text.Normalizer;
import java.util.Locale;

/** Sets aside what does not distinguish words: width, case, and every blank. */
public final class Spelling {

    /** Of the ideographs, those that have been there from the first version of Unicode on. */
    private static final char FIRST_IDEOGRAPH = '\u4E00';

    private static final char LAST_IDEOGRAPH = '\u9FA5';
    private static final char WIDE_SPACE = '\u3000';

    /** Full-width forms stand in the order of ASCII, from the blank, which has no form of its own here, on. */
    private static final char WIDE_FIRST = '\uFF00';

    private static final char WIDE_LAST = '\uFF5F';

    private Spelling() {}

    /**
     * The key under which spellings of one word meet.
     *
     * @param text any text
     * @return NFKC, lower case, without white space, format characters and separators; the same instance for a text that
     *     is its own key
     */
    public static String key(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isOwnKey(text.charAt(i))) {
                return folded(text, i);
            }
        }
        return text;
    }

    /** Common ideographs and ASCII without capitals and blanks mean themselves, whatever of their like stands beside them. */
    private static boolean isOwnKey(char c) {
        return c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH || c > ' ' && c < 'A' || c > 'Z' && c < 0x7F;
    }

    /** Widens what is its own key by ASCII of both widths, which fold one by one; all else goes to the normaliser. */
    private static String folded(String text, int from) {
        StringBuilder key = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            char narrow = c == WIDE_SPACE ? ' ' : c > WIDE_FIRST && c < WIDE_LAST ? (char) (c - WIDE_FIRST + ' ') : c;
            if (isOwnKey(narrow) || narrow >= 'A' && narrow <= 'Z') {
                key.append(narrow >= 'A' && narrow <= 'Z' ? (char) (narrow - 'A' + 'a') : narrow);
            } else if (narrow != ' ') {
                return normalised(text);
            }
        }
        return key.toString();
    }

    private static String normalised(String text) {
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

    /**
     * Whether nothing of a text can be seen.
     *
     * @param text any text
     * @return true if {@link #trim} leaves nothing of it
     */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(int c) {
        if (c > ' ' && c < 0x7F || c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH) {
            return false;
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.CONTROL;
    }
}
