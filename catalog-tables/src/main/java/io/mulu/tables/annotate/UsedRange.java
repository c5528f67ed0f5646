package io.mulu.tables.annotate;

/** The range of a sheet that has cells, as the sheet says it, and the cells that were put in. For use by one thread. */
final class UsedRange {

    private int firstRow = Integer.MAX_VALUE;
    private int firstColumn = Integer.MAX_VALUE;
    private int lastRow;
    private int lastColumn;

    void add(int row, int column) {
        firstRow = Math.min(firstRow, row);
        firstColumn = Math.min(firstColumn, column);
        lastRow = Math.max(lastRow, row);
        lastColumn = Math.max(lastColumn, column);
    }

    boolean isEmpty() {
        return lastRow == 0;
    }

    /** A range that covers another one, and these cells as well; the other one when it does already or is none. */
    String widened(String reference) {
        int colon = reference.indexOf(':');
        String from = colon < 0 ? reference : reference.substring(0, colon);
        String to = reference.substring(colon + 1);
        int top = CellAddress.row(from);
        int left = CellAddress.column(from);
        int bottom = CellAddress.row(to);
        int right = CellAddress.column(to);
        if (Math.min(Math.min(top, left), Math.min(bottom, right)) < 1) {
            return reference;
        }
        boolean covered = firstRow >= top && firstColumn >= left && lastRow <= bottom && lastColumn <= right;
        return covered
                ? reference
                : CellAddress.of(Math.min(top, firstRow), Math.min(left, firstColumn))
                        + ":"
                        + CellAddress.of(Math.max(bottom, lastRow), Math.max(right, lastColumn));
    }
}
