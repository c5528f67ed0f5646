package io.mulu.catalog.text;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds and masks numbers in texts that look like a person's: resident identity numbers of 18 characters (division, day of
 * birth, sequence, check character after GB 11643) and mobile numbers of 11 digits, also with the country code 86 and as
 * 3-4-4 digits with hyphens or blanks. Full-width digits count. A number inside a longer one, or behind a letter, a slash or
 * a decimal point, is part of something else.
 */
public final class PersonalNumbers {

    private static final int RESIDENT = 18;
    private static final int MOBILE = 11;
    private static final int STEP = 5;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final String GLUE = "/.";

    private PersonalNumbers() {}

    /** What a number looks like. */
    public enum Kind {
        /** 居民身份证号码. */
        RESIDENT_NUMBER("resident-number"),
        /** 手机号码. */
        MOBILE_NUMBER("mobile-number");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /**
         * The name in findings.
         *
         * @return kebab-case
         */
        public String code() {
            return code;
        }
    }

    /**
     * A number in a text.
     *
     * @param kind what it looks like
     * @param from the index of its first character, in UTF-16 units
     * @param to the index behind its last character
     * @param masked the number with its middle replaced by asterisks
     */
    public record Occurrence(Kind kind, int from, int to, String masked) {}

    /**
     * The numbers in a text.
     *
     * @param text any text
     * @return in the order of the text; mostly empty
     */
    public static List<Occurrence> in(String text) {
        return mayHoldOne(text) ? search(text) : List.of();
    }

    /** The first ten characters of each number are digits or stand between groups, and two of them are looked at. */
    private static boolean mayHoldOne(String text) {
        boolean before = false;
        for (int i = STEP - 1; i < text.length(); i += STEP) {
            char c = text.charAt(i);
            boolean fits = !isIdeograph(c) && (Character.isDigit(c) || c == '-' || c == ' ');
            if (fits && before) {
                return true;
            }
            before = fits;
        }
        return false;
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    private static List<Occurrence> search(String text) {
        List<Occurrence> found = null;
        for (int i = 0; i + MOBILE <= text.length(); i++) {
            if (digit(text, i) < 0 || isPartOfBefore(text, i)) {
                continue;
            }
            Occurrence one = at(text, i);
            if (one != null) {
                found = found == null ? new ArrayList<>() : found;
                found.add(one);
                i = one.to();
            }
        }
        return found == null ? List.of() : Collections.unmodifiableList(found);
    }

    /**
     * A text whose numbers of persons are masked.
     *
     * @param text any text
     * @return the same text when it holds none
     */
    public static String masked(String text) {
        List<Occurrence> found = in(text);
        if (found.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text.length());
        int from = 0;
        for (Occurrence one : found) {
            masked.append(text, from, one.from()).append(one.masked());
            from = one.to();
        }
        return masked.append(text, from, text.length()).toString();
    }

    private static @Nullable Occurrence at(String text, int from) {
        int length = digits(text, from);
        int to = from + length;
        if (length == RESIDENT || length == RESIDENT - 1 && isCheckLetter(text, to)) {
            int end = from + RESIDENT;
            return !isPartOfAfter(text, end) && isResident(text, from)
                    ? occurrence(Kind.RESIDENT_NUMBER, text, from, end, 3, 2)
                    : null;
        }
        if (length == 3) {
            to = grouped(text, from);
        }
        int start = length == MOBILE + 2 && digit(text, from) == 8 && digit(text, from + 1) == 6 ? from + 2 : from;
        boolean whole = length == MOBILE || start > from || length == 3 && to > from;
        return whole && !isPartOfAfter(text, to) && isMobile(text, start)
                ? occurrence(Kind.MOBILE_NUMBER, text, start, to, 3, 4)
                : null;
    }

    private static Occurrence occurrence(Kind kind, String text, int from, int to, int first, int last) {
        String masked = text.substring(from, from + first)
                + "*".repeat(to - from - first - last)
                + text.substring(to - last, to);
        return new Occurrence(kind, from, to, masked);
    }

    /** The end of three groups of 3, 4 and 4 digits with the same sign between; the beginning when they are none. */
    private static int grouped(String text, int from) {
        int second = from + 4;
        int third = second + 5;
        boolean three = third + 4 <= text.length()
                && (text.charAt(from + 3) == '-' || text.charAt(from + 3) == ' ')
                && text.charAt(from + 3) == text.charAt(third - 1)
                && digits(text, second) == 4
                && digits(text, third) == 4;
        return three ? third + 4 : from;
    }

    private static boolean isMobile(String text, int from) {
        return digit(text, from) == 1 && digit(text, from + 1) >= 3;
    }

    private static boolean isResident(String text, int from) {
        int province = number(text, from, 2);
        int year = number(text, from + 6, 4);
        int month = number(text, from + 10, 2);
        int day = number(text, from + 12, 2);
        boolean born = year >= 1850 && year < 2150 && month >= 1 && month <= 12 && day >= 1;
        if (province < 11
                || province > 91
                || !born
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * digit(text, from + i);
        }
        char check = CHECKS.charAt(sum % CHECKS.length());
        int last = digit(text, from + RESIDENT - 1);
        return check == 'X' ? last < 0 : last == check - '0';
    }

    private static int number(String text, int from, int length) {
        int number = 0;
        for (int i = from; i < from + length; i++) {
            number = 10 * number + digit(text, i);
        }
        return number;
    }

    private static int digits(String text, int from) {
        int to = from;
        while (digit(text, to) >= 0) {
            to++;
        }
        return to - from;
    }

    /** Full-width digits are digits; -1 for anything else, also behind the end. */
    private static int digit(String text, int index) {
        return index < text.length() && !isIdeograph(text.charAt(index)) ? Character.digit(text.charAt(index), 10) : -1;
    }

    private static boolean isCheckLetter(String text, int index) {
        return index < text.length() && "XxＸｘ".indexOf(text.charAt(index)) >= 0;
    }

    private static boolean isPartOfBefore(String text, int index) {
        return index > 0 && (GLUE.indexOf(text.charAt(index - 1)) >= 0 || isPartOfAfter(text, index - 1));
    }

    private static boolean isPartOfAfter(String text, int index) {
        char c = index < text.length() ? text.charAt(index) : ' ';
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_' || Character.isDigit(c);
    }
}
