package io.mulu.tables.xlsx;

import java.util.Locale;

/**
 * What a number format says of a number: that it is a date or time, that it is filled up with zeros, or nothing.
 *
 * @param isDate whether the number is a date or a time of day
 * @param digits how many digits a whole number is filled up to; 0 for none
 */
record NumberFormat(boolean isDate, int digits) {

    static final NumberFormat GENERAL = new NumberFormat(false, 0);
    private static final NumberFormat DATE = new NumberFormat(true, 0);

    /** Numbers of formats that mean a date without saying how, in ECMA-376 part 1, 18.8.30, Chinese ones too. */
    private static final int[][] DATES = {{14, 22}, {27, 36}, {45, 47}, {50, 58}};

    boolean isPlain() {
        return this == GENERAL;
    }

    /** The format of a number that the standard gives; what it says of others stands in the workbook. */
    static NumberFormat ofNumber(int number) {
        for (int[] range : DATES) {
            if (number >= range[0] && number <= range[1]) {
                return DATE;
            }
        }
        return GENERAL;
    }

    /** The format of a code such as {@code yyyy/m/d} or {@code 000000}. */
    static NumberFormat ofCode(String code) {
        String bare = withoutLiterals(code);
        if (!bare.isEmpty() && bare.chars().allMatch(c -> c == '0')) {
            return bare.length() == 1 ? GENERAL : new NumberFormat(false, bare.length());
        }
        boolean figure = bare.indexOf('#') >= 0 || bare.indexOf('?') >= 0 || bare.indexOf('@') >= 0;
        boolean date = bare.chars().anyMatch(c -> "ymdhs".indexOf(c) >= 0);
        return date && !figure && !bare.startsWith("general") ? DATE : GENERAL;
    }

    /** The first section without quoted texts, escaped characters, colours, locales and conditions. */
    private static String withoutLiterals(String code) {
        StringBuilder bare = new StringBuilder();
        String lower = code.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length() && lower.charAt(i) != ';'; i++) {
            char c = lower.charAt(i);
            switch (c) {
                case '"' -> i = after(lower, '"', i);
                case '[' -> {
                    int end = after(lower, ']', i);
                    bare.append(elapsed(lower, i, end));
                    i = end;
                }
                case '\\', '_', '*' -> i++;
                default -> bare.append(c);
            }
        }
        return bare.toString().strip();
    }

    /** Hours, minutes or seconds in brackets count beyond their usual end; anything else there is no part of it. */
    private static String elapsed(String code, int open, int close) {
        boolean time = close > open + 1 && "hms".indexOf(code.charAt(open + 1)) >= 0;
        for (int i = open + 2; time && i < close; i++) {
            time = code.charAt(i) == code.charAt(open + 1);
        }
        return time ? "h" : "";
    }

    private static int after(String code, char end, int from) {
        int at = code.indexOf(end, from + 1);
        return at < 0 ? code.length() : at;
    }
}
