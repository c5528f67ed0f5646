package io.mulu.codes.classification;

import java.text.Normalizer;

/** What stays of a name when ways of typing it are disregarded. */
final class NameKey {

    private NameKey() {}

    /** Full-width forms stand in the order of ASCII. */
    private static final char WIDE_FIRST = '\uFF01';

    private static final char WIDE_LAST = '\uFF5E';
    private static final int WIDTH = WIDE_FIRST - '!';

    /** Compatibility composition, which makes brackets, digits and letters half-width, and no white space. */
    static String of(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!isItself(name.charAt(i))) {
                return narrowed(name, i);
            }
        }
        return name;
    }

    /** Common ideographs, ASCII without blanks, and the punctuation that no compatibility form stands for. */
    private static boolean isItself(char c) {
        return c >= '\u4E00' && c <= '\u9FA5' || c > ' ' && c < 0x7F || c == '、' || c == '《' || c == '》' || c == '·';
    }

    /** Of a name that but for full-width forms is its own key, and else by the normaliser. */
    private static String narrowed(String name, int from) {
        StringBuilder key = new StringBuilder(name.length()).append(name, 0, from);
        for (int i = from; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= WIDE_FIRST && c <= WIDE_LAST) {
                key.append((char) (c - WIDTH));
            } else if (isItself(c)) {
                key.append(c);
            } else {
                return composed(name);
            }
        }
        return key.toString();
    }

    private static String composed(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
        StringBuilder key = new StringBuilder(composed.length());
        composed.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isInvisible(c))
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** Format characters such as the zero-width space, which office programs leave in cells. */
    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT;
    }
}
