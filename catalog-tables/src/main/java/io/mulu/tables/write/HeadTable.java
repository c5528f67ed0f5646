package io.mulu.tables.write;

import io.mulu.tables.grid.DateSystem;
import io.mulu.tables.grid.MergedCells;
import io.mulu.tables.grid.RowCursor;
import io.mulu.tables.grid.TableFile;
import io.mulu.tables.grid.TableSheet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A head as a table, to see what a reader would take its columns for. */
final class HeadTable implements TableFile, TableSheet {

    private final HeadGrid grid;

    HeadTable(HeadGrid grid) {
        this.grid = grid;
    }

    @Override
    public String name() {
        return "head";
    }

    @Override
    public List<TableSheet> sheets() {
        return List.of(this);
    }

    @Override
    public boolean visible() {
        return true;
    }

    @Override
    public RowCursor rows() {
        return new Cursor(grid.rows().entrySet().iterator());
    }

    @Override
    public MergedCells merges() {
        MergedCells.Collector collector = new MergedCells.Collector();
        grid.merges().forEach(collector::add);
        return collector.build();
    }

    @Override
    public DateSystem dates() {
        return DateSystem.FROM_1900;
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    private static final class Cursor implements RowCursor {

        private final Iterator<Map.Entry<Integer, TreeMap<Integer, String>>> rows;
        private int row;
        private TreeMap<Integer, String> cells = new TreeMap<>();

        Cursor(Iterator<Map.Entry<Integer, TreeMap<Integer, String>>> rows) {
            this.rows = rows;
        }

        @Override
        public boolean next() {
            if (!rows.hasNext()) {
                return false;
            }
            Map.Entry<Integer, TreeMap<Integer, String>> next = rows.next();
            row = next.getKey();
            cells = next.getValue();
            return true;
        }

        @Override
        public int row() {
            return row;
        }

        @Override
        public int width() {
            return cells.isEmpty() ? 0 : cells.lastKey();
        }

        @Override
        public @Nullable String text(int column) {
            return cells.get(column);
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
