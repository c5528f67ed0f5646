package io.mulu.codes.ledger;

import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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
    private final List<String> columns;
    private final Set<String> numbers;

    /**
     * @param table the table
     * @param columns its columns, with a comma and a space between
     * @param numbers those that hold whole numbers; the others hold texts
     */
    TableInsert(String table, String columns, Set<String> numbers) {
        this.head = "INSERT INTO " + table + " (" + columns + ") ";
        this.columns = List.of(columns.split(", "));
        this.numbers = numbers;
    }

    /**
     * Adds rows.
     *
     * @param takesArrays whether a parameter may be an array
     * @param values the values of one row, in the order of the columns
     */
    <V> void run(JdbcStatements statements, boolean takesArrays, List<V> rows, Function<V, @Nullable Object[]> values) {
        List<@Nullable Object[]> all = rows.stream().map(values).toList();
        if (all.size() == 1) {
            insertEach(statements, all);
        } else if (takesArrays) {
            insertColumns(statements, all);
        } else {
            insertParts(statements, all);
        }
    }

    private void insertEach(JdbcStatements statements, List<@Nullable Object[]> rows) {
        String one = head + "VALUES " + row(columns.size());
        statements.batch(one, rows, (parameters, row) -> {
            for (int i = 0; i < row.length; i++) {
                parameters.set(i + 1, row[i], isNumber(i));
            }
        });
    }

    private static String row(int size) {
        return "(" + "?, ".repeat(size - 1) + "?)";
    }

    private void insertColumns(JdbcStatements statements, List<@Nullable Object[]> rows) {
        BitSet varying = varying(rows);
        String arrays = varying.stream().mapToObj(i -> "?::" + type(i) + "[]").collect(Collectors.joining(", "));
        String names = varying.stream().mapToObj(columns::get).collect(Collectors.joining(", "));
        String sql = selectFrom(varying, "unnest(" + arrays + ") AS varying (" + names + ")", i -> "?::" + type(i));
        statements.write(
                sql,
                parameters -> {
                    int index = setOnce(parameters, 0, varying, rows.get(0));
                    for (int i = varying.nextSetBit(0); i >= 0; i = varying.nextSetBit(i + 1)) {
                        parameters.setArray(++index, type(i), column(rows, i));
                    }
                },
                changed -> {});
    }

    private void insertParts(JdbcStatements statements, List<@Nullable Object[]> rows) {
        BitSet varying = varying(rows);
        String row = row(varying.cardinality());
        String names = varying.stream().mapToObj(columns::get).collect(Collectors.joining(", "));
        String given =
                "WITH varying (" + names + ") AS (VALUES " + row + (", " + row).repeat(ROWS_OF_A_STATEMENT - 1) + ") ";
        String insert = given + selectFrom(varying, "varying", i -> "?");
        int from = 0;
        for (; rows.size() - from >= ROWS_OF_A_STATEMENT; from += ROWS_OF_A_STATEMENT) {
            List<@Nullable Object[]> part = rows.subList(from, from + ROWS_OF_A_STATEMENT);
            statements.update(insert, parameters -> setPart(parameters, varying, part));
        }
        insertEach(statements, rows.subList(from, rows.size()));
    }

    private String selectFrom(BitSet varying, String source, IntFunction<String> once) {
        return head + "SELECT "
                + IntStream.range(0, columns.size())
                        .mapToObj(i -> varying.get(i) ? "varying." + columns.get(i) : once.apply(i))
                        .collect(Collectors.joining(", "))
                + " FROM " + source;
    }

    private void setPart(Parameters parameters, BitSet varying, List<@Nullable Object[]> rows) throws SQLException {
        int index = 0;
        for (@Nullable Object[] row : rows) {
            for (int i = varying.nextSetBit(0); i >= 0; i = varying.nextSetBit(i + 1)) {
                parameters.set(++index, row[i], isNumber(i));
            }
        }
        setOnce(parameters, index, varying, rows.get(0));
    }

    private int setOnce(Parameters parameters, int before, BitSet varying, @Nullable Object[] row) throws SQLException {
        int index = before;
        for (int i = varying.nextClearBit(0); i < columns.size(); i = varying.nextClearBit(i + 1)) {
            parameters.set(++index, row[i], isNumber(i));
        }
        return index;
    }

    private boolean isNumber(int column) {
        return numbers.contains(columns.get(column));
    }

    private String type(int column) {
        return isNumber(column) ? "bigint" : "text";
    }

    /** The columns that differ between rows; at least one, because they tell how many rows there are. */
    private BitSet varying(List<@Nullable Object[]> rows) {
        BitSet varying = new BitSet(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            Object first = rows.get(0)[i];
            int column = i;
            varying.set(i, rows.stream().anyMatch(row -> !Objects.equals(row[column], first)));
        }
        if (varying.isEmpty()) {
            varying.set(0);
        }
        return varying;
    }

    private @Nullable Object[] column(List<@Nullable Object[]> rows, int column) {
        @Nullable Object[] values = isNumber(column) ? new Long[rows.size()] : new String[rows.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = rows.get(row)[column];
        }
        return values;
    }
}
