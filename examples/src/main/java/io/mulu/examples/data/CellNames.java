package io.mulu.examples.data;

import io.mulu.catalog.finding.CellLocation;

/** Names cells as spreadsheets do. */
final class CellNames {

    private CellNames() {}

    /** The name of a cell by 0-based row and column: {@code AE4} for 3 and 30. */
    static String cell(int row, int column) {
        return CellLocation.letters(column + 1) + (row + 1);
    }
}
