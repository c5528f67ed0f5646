package io.mulu.tables.grid;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Rows in which the empty cells of a tall merged range show the range's text. */
final class CarriedRows implements RowCursor {

    private final RowCursor rows;
    private final long[] tall;
    private int ahead;
    private @Nullable String[] texts = new String[32];
    private int[] lastRows = new int[32];
    private int reach;
    private int width;

    CarriedRows(RowCursor rows, long[] tall) {
        this.rows = rows;
        this.tall = tall;
    }

    @Override
    public boolean next() throws IOException {
        if (!rows.next()) {
            return false;
        }
        int row = rows.row();
        while (ahead < tall.length && MergedCells.firstRow(tall[ahead]) <= row) {
            begin(tall[ahead++], row);
        }
        width = rows.width();
        for (int column = width + 1; column <= reach; column++) {
            if (texts[column] != null && lastRows[column] >= row) {
                width = column;
            }
        }
        return true;
    }

    private void begin(long range, int row) {
        int column = MergedCells.column(range);
        if (column >= texts.length) {
            texts = Arrays.copyOf(texts, column * 2);
            lastRows = Arrays.copyOf(lastRows, column * 2);
        }
        reach = Math.max(reach, column);
        texts[column] = MergedCells.firstRow(range) == row && column <= rows.width() ? rows.text(column) : null;
        lastRows[column] = MergedCells.lastRow(range);
    }

    @Override
    public int row() {
        return rows.row();
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public @Nullable String text(int column) {
        String own = rows.text(column);
        return own == null && column <= reach && lastRows[column] >= rows.row() ? texts[column] : own;
    }

    @Override
    public boolean carried(int column) {
        return rows.text(column) == null && text(column) != null;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
