package io.mulu.tables.xlsx;

import io.mulu.tables.grid.MergedRange;
import java.util.Optional;

/** Reads ranges such as {@code A1:BA1}. */
final class CellRange {

    private static final int LAST_ROW = 1 << 20;
    private static final int LAST_COLUMN = 1 << 14;

    private final String text;
    private int at;

    private CellRange(String text) {
        this.text = text;
    }

    static Optional<MergedRange> parse(String text) {
        CellRange range = new CellRange(text);
        int column = range.letters();
        int row = range.digits();
        if (range.at >= text.length() || text.charAt(range.at++) != ':') {
            return Optional.empty();
        }
        int lastColumn = range.letters();
        int lastRow = range.digits();
        boolean whole = range.at == text.length();
        boolean ordered = column >= 1 && row >= 1 && lastColumn >= column && lastRow >= row;
        boolean inside = lastColumn <= LAST_COLUMN && lastRow <= LAST_ROW;
        return whole && ordered && inside
                ? Optional.of(new MergedRange(row, column, lastRow, lastColumn))
                : Optional.empty();
    }

    private int letters() {
        int number = 0;
        for (; at < text.length(); at++) {
            int letter = text.charAt(at) - 'A' + 1;
            if (letter < 1 || letter > 26 || number > LAST_COLUMN) {
                break;
            }
            number = number * 26 + letter;
        }
        return number;
    }

    private int digits() {
        int number = 0;
        for (; at < text.length(); at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9 || number > LAST_ROW) {
                break;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
