package io.mulu.tables.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The merged ranges of a sheet: whole ranges near its top, where headings stand, and from everywhere the tall ones,
 * which carry a text down over several rows. A tall range takes 8 bytes. Immutable and thread-safe.
 */
public final class MergedCells {

    /** No merged range. */
    public static final MergedCells NONE = new MergedCells(List.of(), new long[0]);

    /** Ranges that begin in these rows are kept whole. */
    public static final int HEAD_ROWS = 40;

    /** More than the cells above any table; only a file made to waste time has more. */
    private static final int MOST_HEAD = 10_000;

    private static final int ROW_BITS = 21;
    private static final int COLUMN_BITS = 15;
    private static final int ROW_MASK = (1 << ROW_BITS) - 1;
    private static final int COLUMN_MASK = (1 << COLUMN_BITS) - 1;

    private final List<MergedRange> head;
    private final long[] tall;

    private MergedCells(List<MergedRange> head, long[] tall) {
        this.head = List.copyOf(head);
        this.tall = tall;
    }

    /**
     * The range near the top in which a cell lies.
     *
     * @param row 1-based
     * @param column 1-based
     * @return the range; null when the cell lies in none that begins in the first {@link #HEAD_ROWS} rows
     */
    public @Nullable MergedRange at(int row, int column) {
        for (MergedRange range : head) {
            if (range.covers(row, column)) {
                return range;
            }
        }
        return null;
    }

    /**
     * Lets the text of a tall range be seen in all its rows, in its first column.
     *
     * @param rows the rows as the sheet has them, from its first row
     * @return the same rows; closing them closes the given ones
     */
    public RowCursor carryDown(RowCursor rows) {
        return tall.length == 0 ? rows : new CarriedRows(rows, tall);
    }

    static int firstRow(long packed) {
        return (int) (packed >>> (ROW_BITS + COLUMN_BITS)) & ROW_MASK;
    }

    static int column(long packed) {
        return (int) (packed >>> ROW_BITS) & COLUMN_MASK;
    }

    static int lastRow(long packed) {
        return (int) packed & ROW_MASK;
    }

    /** Collects ranges. For use by one thread. */
    public static final class Collector {

        private final List<MergedRange> head = new ArrayList<>();
        private long[] tall = new long[64];
        private int size;
        private int count;

        /** Begins without any range. */
        public Collector() {}

        /**
         * Adds a range.
         *
         * @param range the range, in any order
         */
        public void add(MergedRange range) {
            count++;
            if (range.firstRow() <= HEAD_ROWS && head.size() < MOST_HEAD) {
                head.add(range);
            }
            if (range.lastRow() > range.firstRow()) {
                if (size == tall.length) {
                    tall = Arrays.copyOf(tall, size * 2);
                }
                tall[size++] = ((long) range.firstRow() << (ROW_BITS + COLUMN_BITS))
                        | ((long) range.firstColumn() << ROW_BITS)
                        | range.lastRow();
            }
        }

        /**
         * How many ranges were added.
         *
         * @return the number
         */
        public int count() {
            return count;
        }

        /**
         * The ranges added so far.
         *
         * @return an immutable set of them
         */
        public MergedCells build() {
            if (count == 0) {
                return NONE;
            }
            long[] sorted = Arrays.copyOf(tall, size);
            Arrays.sort(sorted);
            return new MergedCells(head, sorted);
        }
    }
}
