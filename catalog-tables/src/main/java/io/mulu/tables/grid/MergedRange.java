package io.mulu.tables.grid;

/**
 * A merged range; its text stands in its first cell.
 *
 * @param firstRow 1-based
 * @param firstColumn 1-based
 * @param lastRow inclusive
 * @param lastColumn inclusive
 */
public record MergedRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /**
     * Whether a cell lies in the range.
     *
     * @param row 1-based
     * @param column 1-based
     * @return true also for the first cell
     */
    public boolean covers(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
