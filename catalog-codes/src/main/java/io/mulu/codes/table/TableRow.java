package io.mulu.codes.table;

import java.util.List;
import java.util.Map;

/** One row of a table: texts by column name. Immutable. */
public final class TableRow {

    private final int line;
    private final Map<String, Integer> columns;
    private final List<String> values;

    TableRow(int line, Map<String, Integer> columns, List<String> values) {
        this.line = line;
        this.columns = columns;
        this.values = values;
    }

    /**
     * Where the row begins.
     *
     * @return the 1-based line
     */
    public int line() {
        return line;
    }

    /**
     * A cell, with white space at both ends taken off.
     *
     * @param column the name of the column
     * @return the text; empty when the table has no such column or the row ends before it
     */
    public String get(String column) {
        Integer index = columns.get(column);
        return index == null || index >= values.size() ? "" : values.get(index).strip();
    }
}
