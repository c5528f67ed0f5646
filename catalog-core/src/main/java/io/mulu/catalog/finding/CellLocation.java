package io.mulu.catalog.finding;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param file the name of the file
 * @param sheet the name of the sheet; null for a file without sheets
 * @param row the row, 1-based
 * @param column the column, 1-based; 0 when the whole row is meant
 */
public record CellLocation(String file, @Nullable String sheet, int row, int column) implements Location {

    private static final int LETTERS = 26;

    /**
     * The address of the cell.
     *
     * @return for example {@code AE4}; only the row number when the whole row is meant
     */
    public String cell() {
        return letters(column) + row;
    }

    /**
     * The letters of a column.
     *
     * @param column 1-based
     * @return for example {@code AE} for 31; empty for 0
     */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    @Override
    public String text() {
        return sheet == null ? file + "!" + cell() : file + "!" + sheet + "!" + cell();
    }
}
