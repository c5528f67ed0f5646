package io.mulu.tables.annotate;

import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.tables.grid.MergedRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The marks of one sheet, by row and column. For use by one thread. */
final class SheetMarks {

    private static final NavigableMap<Integer, CellMark> NONE = Collections.unmodifiableNavigableMap(new TreeMap<>());

    private final TreeMap<Integer, TreeMap<Integer, CellMark>> rows = new TreeMap<>();

    void add(int row, int column, JudgedFinding finding) {
        at(row, column).add(finding);
    }

    private CellMark at(int row, int column) {
        return rows.computeIfAbsent(row, any -> new TreeMap<>())
                .computeIfAbsent(column, any -> new CellMark(row, column));
    }

    /** Of a merged range only the first cell is seen: what was found at another one is marked there. */
    void gather(MergedRange range) {
        List<CellMark> hidden = new ArrayList<>();
        for (NavigableMap<Integer, CellMark> row :
                rows.subMap(range.firstRow(), true, range.lastRow(), true).values()) {
            Collection<CellMark> covered = row.subMap(range.firstColumn(), true, range.lastColumn(), true)
                    .values();
            covered.stream()
                    .filter(mark -> mark.row() != range.firstRow() || mark.column() != range.firstColumn())
                    .forEach(hidden::add);
        }
        hidden.forEach(mark -> {
            rows.get(mark.row()).remove(mark.column());
            at(range.firstRow(), range.firstColumn()).addAll(mark);
        });
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The marks of a row by column; empty when it has none. */
    NavigableMap<Integer, CellMark> row(int row) {
        TreeMap<Integer, CellMark> marks = rows.get(row);
        return marks == null ? NONE : marks;
    }

    /** The marked rows behind one row and before another. */
    NavigableMap<Integer, TreeMap<Integer, CellMark>> between(int after, int before) {
        return after >= before ? new TreeMap<>() : rows.subMap(after, false, before, false);
    }

    /** All marks, row by row. */
    List<CellMark> all() {
        return rows.values().stream().flatMap(row -> row.values().stream()).toList();
    }
}
