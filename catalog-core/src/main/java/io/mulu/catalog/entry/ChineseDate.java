package io.mulu.catalog.entry;

/**
 * Dates with Chinese or full-width figures, such as 二〇一七年八月二十四日 or ２０１７年８月２４号, in plain figures. A year is
 * written figure by figure, months and days as numbers.
 */
final class ChineseDate {

    private static final String FIGURES = "〇一二三四五六七八九";
    private static final int LONGEST = 40;

    private ChineseDate() {}

    /** The same date in plain figures; the same text when it has none of the others. */
    static String inFigures(String text) {
        if (text.length() > LONGEST || text.chars().allMatch(c -> c < 0x80 || "年月日".indexOf(c) >= 0)) {
            return text;
        }
        StringBuilder figures = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isNumeral(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                figures.append(number(text.substring(at, end)));
                at = end;
            } else {
                figures.append(plain(text.charAt(at++)));
            }
        }
        return figures.toString();
    }

    private static char plain(char c) {
        if (c >= '０' && c <= '９') {
            return (char) (c - '０' + '0');
        }
        return c == '号' ? '日' : c;
    }

    private static boolean isNumeral(char c) {
        return c == '十' || figure(c) >= 0;
    }

    private static int figure(char c) {
        return c == '零' || c == '○' ? 0 : FIGURES.indexOf(c);
    }

    /** 二〇一七 figure by figure; 十, 十一, 二十, 二十四 as numbers. Anything else stays and is no date. */
    private static String number(String numerals) {
        int ten = numerals.indexOf('十');
        if (ten < 0) {
            StringBuilder figures = new StringBuilder(numerals.length());
            numerals.chars().forEach(c -> figures.append(figure((char) c)));
            return figures.toString();
        }
        if (ten > 1 || numerals.length() > ten + 2 || numerals.indexOf('十', ten + 1) >= 0) {
            return numerals;
        }
        int tens = ten == 0 ? 1 : figure(numerals.charAt(0));
        int ones = numerals.length() == ten + 1 ? 0 : figure(numerals.charAt(ten + 1));
        return Integer.toString(tens * 10 + ones);
    }
}
