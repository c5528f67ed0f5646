package io.mulu.tables.write;

import io.mulu.tables.grid.MergedRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The cells above the rows, and which of them are merged. Rows and columns count from 1. For use by one thread. */
final class HeadGrid {

    private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
    private final List<MergedRange> merges = new ArrayList<>();

    void put(int row, int column, String text) {
        rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, text);
    }

    void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        if (lastRow > firstRow || lastColumn > firstColumn) {
            merges.add(new MergedRange(firstRow, firstColumn, lastRow, lastColumn));
        }
    }

    @Nullable
    String text(int row, int column) {
        TreeMap<Integer, String> cells = rows.get(row);
        return cells == null ? null : cells.get(column);
    }

    /** The last row that has text; 0 when none has. */
    int lastRow() {
        return rows.isEmpty() ? 0 : rows.lastKey();
    }

    int width() {
        return rows.values().stream()
                .mapToInt(cells -> cells.isEmpty() ? 0 : cells.lastKey())
                .max()
                .orElse(0);
    }

    SortedMap<Integer, TreeMap<Integer, String>> rows() {
        return Collections.unmodifiableSortedMap(rows);
    }

    List<MergedRange> merges() {
        return List.copyOf(merges);
    }

    /** The same cells further down. */
    HeadGrid shifted(int by) {
        HeadGrid shifted = new HeadGrid();
        rows.forEach((row, cells) -> cells.forEach((column, text) -> shifted.put(row + by, column, text)));
        merges.forEach(range ->
                shifted.merge(range.firstRow() + by, range.firstColumn(), range.lastRow() + by, range.lastColumn()));
        return shifted;
    }

    /** The same cells, with ranges over the whole width reaching further. */
    HeadGrid widened(int before, int width) {
        HeadGrid widened = new HeadGrid();
        rows.forEach((row, cells) -> cells.forEach((column, text) -> widened.put(row, column, text)));
        merges.forEach(range -> widened.merge(
                range.firstRow(),
                range.firstColumn(),
                range.lastRow(),
                range.firstColumn() == 1 && range.lastColumn() == before && before < width
                        ? width
                        : range.lastColumn()));
        return widened;
    }
}
