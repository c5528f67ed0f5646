package io.mulu.tables.heading;

/**
 * Whether a heading may be another with one character too much, too few or, in longer ones, wrong. Short headings differ
 * by one character on purpose (更新周期, 更新日期), so there a wrong character is another word.
 */
final class Misspelling {

    private static final int SHORTEST = 4;
    private static final int LONG = 6;

    private Misspelling() {}

    static boolean isLikely(String written, String meant) {
        int shorter = Math.min(written.length(), meant.length());
        int longer = Math.max(written.length(), meant.length());
        if (shorter < SHORTEST || longer - shorter > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter && written.charAt(same) == meant.charAt(same)) {
            same++;
        }
        int back = 0;
        while (back < shorter - same
                && written.charAt(written.length() - 1 - back) == meant.charAt(meant.length() - 1 - back)) {
            back++;
        }
        boolean oneWrong = longer == shorter && shorter >= LONG && same + back >= shorter - 1;
        boolean oneMore = longer == shorter + 1 && same + back >= shorter;
        return !written.equals(meant) && (oneWrong || oneMore);
    }
}
