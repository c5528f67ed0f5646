package io.mulu.tables.annotate;

import org.jspecify.annotations.Nullable;

/** Numbers as parts write them. */
final class Numbers {

    private static final int MOST_DIGITS = 9;
    private static final int LONGEST = 40;
    private static final double LARGEST_SIZE = 10_000;

    private Numbers() {}

    /** A whole number of at most nine digits; the other one for anything else. */
    static int whole(@Nullable String text, int other) {
        if (text == null || text.isEmpty() || text.length() > MOST_DIGITS) {
            return other;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return other;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    /** A width or height; negative for anything else. */
    static double size(@Nullable String text) {
        if (text == null || text.length() > LONGEST) {
            return -1;
        }
        try {
            double number = Double.parseDouble(text);
            return number >= 0 && number < LARGEST_SIZE ? number : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
