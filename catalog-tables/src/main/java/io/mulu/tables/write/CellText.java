package io.mulu.tables.write;

import java.util.Locale;

/** Writes characters that XML cannot hold as {@code _xHHHH_}, and such an escape that is meant literally so that it stays. */
final class CellText {

    private static final int ESCAPE = "_x0000_".length();

    private CellText() {}

    static String escaped(String text) {
        int at = 0;
        while (at < text.length() && !needsEscape(text, at)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + ESCAPE).append(text, 0, at);
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (needsEscape(text, at)) {
                escaped.append(String.format(Locale.ROOT, "_x%04X_", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Whether outer blanks would be lost unless a cell says that they are meant. */
    static boolean hasOuterBlank(String text) {
        return !text.isEmpty() && (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ');
    }

    private static boolean needsEscape(String text, int at) {
        char c = text.charAt(at);
        if (c == '_') {
            return isEscape(text, at);
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c < ' ' && c != '\t' && c != '\n' || c == '\uFFFE' || c == '\uFFFF';
    }

    private static boolean isEscape(String text, int at) {
        if (at + ESCAPE > text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + ESCAPE - 1) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + ESCAPE - 1; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
