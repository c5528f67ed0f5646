package io.mulu.catalog.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads dates as people write them: {@code 2017-08-24}, {@code 2017/8/24}, {@code 2017.8.24}, {@code 20170824},
 * {@code 2017年8月24日}, also with Chinese or full-width figures, each also with a time of day behind it, which is set aside. Year, month and day, in this order
 * and all three: anything else would be a guess.
 */
final class DateReader {

    private static final int[] COMPACT = {4, 6, 8};

    private final String text;
    private int at;

    private DateReader(String text) {
        this.text = text;
    }

    static Optional<LocalDate> read(String text) {
        return new DateReader(ChineseDate.inFigures(text)).date();
    }

    private Optional<LocalDate> date() {
        if (isCompact()) {
            return date(number(0, COMPACT[0]), number(COMPACT[0], COMPACT[1]), number(COMPACT[1], COMPACT[2]));
        }
        int year = digits(4, 4);
        boolean separated = year >= 0 && separator('年');
        int month = separated ? digits(1, 2) : -1;
        separated = month >= 0 && separator('月');
        int day = separated ? digits(1, 2) : -1;
        if (day < 0) {
            return Optional.empty();
        }
        if (at < text.length() && text.charAt(at) == '日') {
            at++;
        }
        return isTime(text.substring(at)) ? date(year, month, day) : Optional.empty();
    }

    private boolean isCompact() {
        return text.length() == COMPACT[2] && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private int number(int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private int digits(int least, int most) {
        int from = at;
        while (at < text.length() && at - from < most && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from < least ? -1 : Integer.parseInt(text, from, at, 10);
    }

    private boolean separator(char chinese) {
        if (at < text.length() && (text.charAt(at) == chinese || "-/.－／．".indexOf(text.charAt(at)) >= 0)) {
            at++;
            return true;
        }
        return false;
    }

    /** Whether the rest is nothing, or a blank or {@code T} and then only what times are written with. */
    private static boolean isTime(String rest) {
        if (rest.isEmpty()) {
            return true;
        }
        boolean introduced = rest.charAt(0) == ' ' || rest.charAt(0) == 'T';
        return introduced && rest.substring(1).chars().allMatch(c -> c >= '0' && c <= '9' || ":.+-Z ".indexOf(c) >= 0);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
