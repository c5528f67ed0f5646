package io.mulu.codes.ledger;

import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Adds rows to a table: one alone, or many with as few statements as the database can do with. Of many rows, what differs
 * from row to row is sent row by row, and what is the same in all of them once.
 */
final class TableInsert {

    /** Few enough for the parameters that SQLite takes, and so many that more would not be faster. */
    private static final int ROWS_OF_A_STATEMENT = 50;

    private final String head;
    private final String one;
    private final List<String> columns;
    private final BitSet numbers = new BitSet();

    /**
     * @param table the table
     * @param columns its columns, with a comma and a space between
     * @param numbers those that hold whole numbers; the others hold texts
     */
    TableInsert(String table, String columns, Set<String> numbers) {
        this.head = "INSERT INTO " + table + " (" + columns + ") ";
        this.columns = List.of(columns.split(", "));
        this.one = head + "VALUES " + row(this.columns.size());
        this.columns.forEach(column -> this.numbers.set(this.columns.indexOf(column), numbers.contains(column)));
    }

    /**
     * Adds rows.
     *
     * @param takesArrays whether a parameter may be an array
     * @param cells what stands in the columns of a row
     */
    <V> void run(JdbcStatements statements, boolean takesArrays, List<V> rows, Cells<V> cells) {
        if (rows.size() == 1) {
            insertEach(statements, rows, cells);
        } else if (takesArrays) {
            insertColumns(statements, rows, cells);
        } else {
            insertParts(statements, rows, cells);
        }
    }

    private <V> void insertEach(JdbcStatements statements, List<V> rows, Cells<V> cells) {
        statements.batch(one, rows, (parameters, row) -> {
            for (int i = 0; i < columns.size(); i++) {
                parameters.set(i + 1, cells.cell(row, i), isNumber(i));
            }
        });
    }

    private static String row(int size) {
        return "(" + "?, ".repeat(size - 1) + "?)";
    }

    /**
     * Each column as one array, or as its first and last number where it counts. They are taken apart in the list of a
     * SELECT, not in FROM, where the database would first put every column down in a table of its own.
     */
    private <V> void insertColumns(JdbcStatements statements, List<V> rows, Cells<V> cells) {
        BitSet varying = varying(rows, cells);
        BitSet counting = counting(rows, cells, varying);
        String given = varying.stream()
                .mapToObj(i -> given(i, counting.get(i)) + " AS " + columns.get(i))
                .collect(Collectors.joining(", "));
        String sql = selectFrom("(SELECT " + given + ") AS varying", i -> varying.get(i) ? varying(i) : once(i));
        statements.write(sql, parameters -> setColumns(parameters, varying, counting, rows, cells), changed -> {});
    }

    private String given(int column, boolean counts) {
        return counts ? "generate_series(?::bigint, ?::bigint)" : "unnest(?::" + type(column) + "[])";
    }

    private String varying(int column) {
        return "varying." + columns.get(column);
    }

    private String once(int column) {
        return "?::" + type(column);
    }

    private <V> void setColumns(Parameters parameters, BitSet varying, BitSet counting, List<V> rows, Cells<V> cells)
            throws SQLException {
        int index = setOnce(parameters, 0, varying, rows.get(0), cells);
        for (int i = varying.nextSetBit(0); i >= 0; i = varying.nextSetBit(i + 1)) {
            if (counting.get(i)) {
                parameters.set(++index, cells.cell(rows.get(0), i), true);
                parameters.set(++index, cells.cell(rows.get(rows.size() - 1), i), true);
            } else {
                parameters.setArray(++index, type(i), column(rows, cells, i));
            }
        }
    }

    private <V> void insertParts(JdbcStatements statements, List<V> rows, Cells<V> cells) {
        BitSet varying = varying(rows, cells);
        String row = row(varying.cardinality());
        String names = varying.stream().mapToObj(columns::get).collect(Collectors.joining(", "));
        String given =
                "WITH varying (" + names + ") AS (VALUES " + row + (", " + row).repeat(ROWS_OF_A_STATEMENT - 1) + ") ";
        String insert = given + selectFrom("varying", i -> varying.get(i) ? varying(i) : "?");
        int from = 0;
        for (; rows.size() - from >= ROWS_OF_A_STATEMENT; from += ROWS_OF_A_STATEMENT) {
            List<V> part = rows.subList(from, from + ROWS_OF_A_STATEMENT);
            statements.update(insert, parameters -> setPart(parameters, varying, part, cells));
        }
        insertEach(statements, rows.subList(from, rows.size()), cells);
    }

    private String selectFrom(String source, IntFunction<String> value) {
        return head + "SELECT "
                + IntStream.range(0, columns.size()).mapToObj(value).collect(Collectors.joining(", ")) + " FROM "
                + source;
    }

    private <V> void setPart(Parameters parameters, BitSet varying, List<V> rows, Cells<V> cells) throws SQLException {
        int index = 0;
        for (V row : rows) {
            for (int i = varying.nextSetBit(0); i >= 0; i = varying.nextSetBit(i + 1)) {
                parameters.set(++index, cells.cell(row, i), isNumber(i));
            }
        }
        setOnce(parameters, index, varying, rows.get(0), cells);
    }

    private <V> int setOnce(Parameters parameters, int before, BitSet varying, V row, Cells<V> cells)
            throws SQLException {
        int index = before;
        for (int i = varying.nextClearBit(0); i < columns.size(); i = varying.nextClearBit(i + 1)) {
            parameters.set(++index, cells.cell(row, i), isNumber(i));
        }
        return index;
    }

    private boolean isNumber(int column) {
        return numbers.get(column);
    }

    private String type(int column) {
        return isNumber(column) ? "bigint" : "text";
    }

    /** The columns that differ between rows; at least one, because they tell how many rows there are. */
    private <V> BitSet varying(List<V> rows, Cells<V> cells) {
        BitSet varying = new BitSet(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            varying.set(i, differs(rows, cells, i));
        }
        if (varying.isEmpty()) {
            varying.set(0);
        }
        return varying;
    }

    private static <V> boolean differs(List<V> rows, Cells<V> cells, int column) {
        Object first = cells.cell(rows.get(0), column);
        for (V row : rows) {
            if (!Objects.equals(cells.cell(row, column), first)) {
                return true;
            }
        }
        return false;
    }

    /** The varying columns that go up by one from row to row. */
    private <V> BitSet counting(List<V> rows, Cells<V> cells, BitSet varying) {
        BitSet counting = new BitSet(columns.size());
        varying.stream().filter(this::isNumber).forEach(i -> counting.set(i, counts(rows, cells, i)));
        return counting;
    }

    private static <V> boolean counts(List<V> rows, Cells<V> cells, int column) {
        if (!(cells.cell(rows.get(0), column) instanceof Long first)) {
            return false;
        }
        for (int row = 1; row < rows.size(); row++) {
            if (!Objects.equals(cells.cell(rows.get(row), column), first + row)) {
                return false;
            }
        }
        return true;
    }

    private <V> @Nullable Object[] column(List<V> rows, Cells<V> cells, int column) {
        @Nullable Object[] values = isNumber(column) ? new Long[rows.size()] : new String[rows.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = cells.cell(rows.get(row), column);
        }
        return values;
    }

    /** What stands in a column of a row: a text, a whole number or null. Columns are counted from 0. */
    interface Cells<V> {
        @Nullable
        Object cell(V row, int column);
    }
}
