package io.mulu.catalog.registry.item;

import java.math.BigInteger;
import java.util.Comparator;

/** Orders versions as people do: numbers within them by their value, so that 2 comes before 10, and 01 is where 1 is. */
final class VersionOrder implements Comparator<String> {

    static final VersionOrder INSTANCE = new VersionOrder();

    private VersionOrder() {}

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endA = run(a, i);
            int endB = run(b, j);
            int order = compareRuns(a.substring(i, endA), b.substring(j, endB));
            if (order != 0) {
                return order;
            }
            i = endA;
            j = endB;
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int compareRuns(String a, String b) {
        return isDigit(a.charAt(0)) && isDigit(b.charAt(0))
                ? new BigInteger(a).compareTo(new BigInteger(b))
                : a.compareTo(b);
    }

    /** The end of the digits, or of the other characters, that begin at a place. */
    private static int run(String text, int from) {
        int end = from + 1;
        while (end < text.length() && isDigit(text.charAt(end)) == isDigit(text.charAt(from))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The version that follows: its last number one higher; 2 behind a version without number. */
    static String next(String version) {
        int end = version.length();
        int from = end;
        while (from > 0 && isDigit(version.charAt(from - 1))) {
            from--;
        }
        if (from == end) {
            return version + ".2";
        }
        String number =
                new BigInteger(version.substring(from)).add(BigInteger.ONE).toString();
        String padding = "0".repeat(Math.max(0, end - from - number.length()));
        return version.substring(0, from) + padding + number;
    }
}
