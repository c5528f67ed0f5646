package io.mulu.tables.heading;

import io.mulu.catalog.finding.CellLocation;
import io.mulu.tables.grid.MergedCells;
import io.mulu.tables.grid.MergedRange;
import io.mulu.tables.grid.RowCursor;
import io.mulu.tables.grid.TableSheet;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The first rows of a sheet, where its headings stand. Immutable. */
final class SheetHead {

    /** The last row in which headings may end. */
    static final int LAST_HEADING_ROW = 24;

    private static final int LAST_ROW = 40;

    private final TreeMap<Integer, @Nullable String[]> rows;
    private final MergedCells merges;
    private final int width;

    private SheetHead(TreeMap<Integer, @Nullable String[]> rows, MergedCells merges) {
        this.rows = rows;
        this.merges = merges;
        this.width =
                rows.values().stream().mapToInt(texts -> texts.length - 1).max().orElse(0);
    }

    static SheetHead of(TableSheet sheet) throws IOException {
        TreeMap<Integer, @Nullable String[]> rows = new TreeMap<>();
        try (RowCursor cursor = sheet.rows()) {
            while (cursor.next() && cursor.row() <= LAST_ROW) {
                @Nullable String[] texts = new String[cursor.width() + 1];
                for (int column = 1; column < texts.length; column++) {
                    texts[column] = cursor.text(column);
                }
                rows.put(cursor.row(), texts);
            }
        }
        return new SheetHead(rows, MergedCells.NONE);
    }

    SheetHead with(MergedCells known) {
        return new SheetHead(rows, known);
    }

    MergedCells merges() {
        return merges;
    }

    int width() {
        return width;
    }

    @Nullable
    String text(int row, int column) {
        @Nullable String[] texts = rows.get(row);
        return texts == null || column >= texts.length ? null : texts[column];
    }

    boolean hasRow(int row) {
        return rows.containsKey(row);
    }

    boolean hasRowBelow(int row) {
        return rows.higherKey(row) != null;
    }

    @Nullable
    MergedRange merged(int row, int column) {
        return merges.at(row, column);
    }

    /** The texts of all cells down to a row, by address, in the order of reading. */
    Map<String, String> texts(int lastRow) {
        Map<String, String> texts = new LinkedHashMap<>();
        rows.headMap(lastRow, true).forEach((row, cells) -> {
            for (int column = 1; column < cells.length; column++) {
                String text = cells[column];
                if (text != null) {
                    texts.put(CellLocation.letters(column) + row, text);
                }
            }
        });
        return texts;
    }
}
