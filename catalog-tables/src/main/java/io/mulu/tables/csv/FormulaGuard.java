package io.mulu.tables.csv;

/**
 * Keeps spreadsheets from taking texts of a text file for formulas: a text that begins with a character which begins
 * formulas, or with a control character that may stand before one, gets an apostrophe in front; readers take it away
 * again. So that this can be told from an apostrophe of the text itself, a text that begins with one and goes on so, or
 * with a further apostrophe, gets another.
 */
public final class FormulaGuard {

    private static final String BEGINS = "=+-@\t\r\n＝＋－＠";
    private static final char APOSTROPHE = '\'';

    private FormulaGuard() {}

    /**
     * Whether a spreadsheet might compute a text.
     *
     * @param text the text
     * @return true if it begins with {@code =}, {@code +}, {@code -}, {@code @}, one of their full-width forms, a tab or
     *     a line break
     */
    public static boolean isDangerous(String text) {
        return !text.isEmpty() && BEGINS.indexOf(text.charAt(0)) >= 0;
    }

    /**
     * The text to be written.
     *
     * @param text any text
     * @return the text, with an apostrophe in front where it needs one
     */
    public static String guarded(String text) {
        return isDangerous(text) || isGuarded(text) ? APOSTROPHE + text : text;
    }

    /**
     * The text that was meant.
     *
     * @param text what stands in the file
     * @return what {@link #guarded} was given
     */
    public static String unguarded(String text) {
        return isGuarded(text) ? text.substring(1) : text;
    }

    private static boolean isGuarded(String text) {
        return text.length() > 1
                && text.charAt(0) == APOSTROPHE
                && (text.charAt(1) == APOSTROPHE || BEGINS.indexOf(text.charAt(1)) >= 0);
    }
}
