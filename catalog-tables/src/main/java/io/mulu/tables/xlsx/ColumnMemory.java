package io.mulu.tables.xlsx;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The last cell of each column: in most columns the next one holds the same, and then its text is known already. For
 * use by one thread.
 */
final class ColumnMemory {

    private static final char[] NONE = new char[0];
    private static final int KEPT = 1 << 12;

    private char[][] stored = new char[64][];
    private int[] lengths = new int[64];
    private int[] kinds = new int[64];
    private @Nullable String[] texts = new String[64];

    ColumnMemory() {
        Arrays.fill(stored, NONE);
    }

    /** The text of the last cell of a column if that had the same characters and the same kind; else null. */
    @Nullable
    String recall(int column, int kind, CharBuffer cell) {
        if (column >= texts.length || kinds[column] != kind) {
            return null;
        }
        return cell.isSame(stored[column], lengths[column]) ? texts[column] : null;
    }

    void keep(int column, int kind, CharBuffer cell, String text) {
        if (column >= texts.length) {
            grow(column * 2);
        }
        if (cell.length() <= KEPT) {
            stored[column] = cell.copyTo(stored[column]);
            lengths[column] = cell.length();
            kinds[column] = kind;
            texts[column] = text;
        }
    }

    private void grow(int size) {
        int before = texts.length;
        stored = Arrays.copyOf(stored, size);
        Arrays.fill(stored, before, size, NONE);
        lengths = Arrays.copyOf(lengths, size);
        kinds = Arrays.copyOf(kinds, size);
        texts = Arrays.copyOf(texts, size);
    }
}
