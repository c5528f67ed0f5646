package io.mulu.tables.grid;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a sheet, one at a time, as the texts of their cells. Rows and columns are counted from 1, as people see them.
 * For use by one thread.
 *
 * <p>A cell with the text of the cell above it usually answers the same object, so that comparing by identity first
 * pays.
 */
public interface RowCursor extends Closeable {

    /**
     * Goes to the next row that has a cell with text; rows with formats only are passed over.
     *
     * @return false when there is none
     * @throws IOException if the sheet cannot be read further
     */
    boolean next() throws IOException;

    /**
     * The number of the row.
     *
     * @return 1-based
     */
    int row();

    /**
     * The row of the item, where items stand in a sheet of their own.
     *
     * @return 1-based; the same as {@link #row()} where they do not
     */
    default int itemRow() {
        return row();
    }

    /**
     * The last column that has text in this row.
     *
     * @return 1-based
     */
    int width();

    /**
     * The text of a cell as a person sees it: numbers without a superfluous fraction or exponent, dates in ISO form,
     * {@code TRUE} and {@code FALSE}, the cached result of a formula.
     *
     * @param column 1-based
     * @return the text; null for a cell that is empty or holds nothing but blanks
     */
    @Nullable
    String text(int column);

    /**
     * Whether the text of a cell is not its own but that of the merged range it lies in.
     *
     * @param column 1-based
     * @return false unless the text was carried down
     */
    default boolean carried(int column) {
        return false;
    }
}
