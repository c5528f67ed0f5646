package io.mulu.cli.code;

import java.util.Locale;

/** Makes any text fit for a line that people read: what cannot be seen is named, and what is long is cut. */
final class Shown {

    private static final int MOST = 60;

    private Shown() {}

    static String text(String text) {
        StringBuilder shown = new StringBuilder();
        int points = 0;
        int index = 0;
        while (index < text.length() && points < MOST) {
            int c = text.codePointAt(index);
            shown.append(isSeen(c) ? Character.toString(c) : String.format(Locale.ROOT, "<U+%04X>", c));
            index += Character.charCount(c);
            points++;
        }
        return index < text.length() ? shown.append('…').toString() : shown.toString();
    }

    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }
}
