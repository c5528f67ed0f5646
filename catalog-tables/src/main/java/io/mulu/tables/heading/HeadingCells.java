package io.mulu.tables.heading;

import io.mulu.tables.grid.MergedRange;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a sheet's head seen as headings that end in a given row: a column's heading is the lowest text in the few
 * rows that end there, its group the next text above, also when that stands in a range merged over several columns or,
 * where ranges were not merged, further left.
 */
final class HeadingCells {

    /** Headings are at most so many rows high. */
    static final int HIGHEST = 5;

    private final SheetHead head;
    private final int top;
    private final int bottom;

    HeadingCells(SheetHead head, int bottom) {
        this.head = head;
        this.bottom = bottom;
        this.top = Math.max(1, bottom - HIGHEST + 1);
    }

    int bottom() {
        return bottom;
    }

    int width() {
        return head.width();
    }

    /** Whether a heading is merged with rows below the last one; then the headings go on there. */
    boolean cutsMergedHeading() {
        for (int column = 1; column <= head.width(); column++) {
            MergedRange range = head.merged(rowOf(column), column);
            if (range != null && range.lastRow() > bottom && range.firstRow() >= top) {
                return true;
            }
        }
        return false;
    }

    /** The row of a column's heading; 0 when it has none. */
    int rowOf(int column) {
        for (int row = bottom; row >= top; row--) {
            if (head.text(row, column) != null) {
                return row;
            }
        }
        return 0;
    }

    /** The text of a cell that has one. */
    String text(int row, int column) {
        String text = head.text(row, column);
        return text == null ? "" : text;
    }

    @Nullable
    String groupOf(int column) {
        for (int row = rowOf(column) - 1; row >= top; row--) {
            String text = groupAt(row, column);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private @Nullable String groupAt(int row, int column) {
        MergedRange range = head.merged(row, column);
        if (range != null) {
            return isTitle(range) ? null : head.text(range.firstRow(), range.firstColumn());
        }
        for (int left = column; left >= 1; left--) {
            String text = head.text(row, left);
            if (text != null) {
                boolean hasColumnsBelow = left == column || rowOf(left) > row;
                return hasColumnsBelow && head.merged(row, left) == null ? text : null;
            }
            if (head.merged(row, left) != null || rowOf(left) == row) {
                return null;
            }
        }
        return null;
    }

    /** A text above nearly the whole sheet is its title. */
    private boolean isTitle(MergedRange range) {
        int columns = range.lastColumn() - range.firstColumn() + 1;
        return columns > 3 && columns * 5 >= head.width() * 4;
    }
}
