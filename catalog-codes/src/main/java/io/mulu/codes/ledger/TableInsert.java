package io.mulu.codes.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds rows to a table: one alone, or many with as few statements as the database can do with. */
final class TableInsert {

    /** Few enough for the parameters that SQLite takes, and so many that more would not be faster. */
    private static final int ROWS_OF_A_STATEMENT = 50;

    private final List<String> columns;
    private final Set<String> numbers;
    private final String one;
    private final String several;
    private final String arrays;

    /**
     * @param table the table
     * @param columns its columns, with a comma and a space between
     * @param numbers those that hold whole numbers; the others hold texts
     */
    TableInsert(String table, String columns, Set<String> numbers) {
        this.columns = List.of(columns.split(", "));
        this.numbers = numbers;
        String row = "(" + "?, ".repeat(this.columns.size() - 1) + "?)";
        String head = "INSERT INTO " + table + " (" + columns + ") ";
        this.one = head + "VALUES " + row;
        this.several = one + (", " + row).repeat(ROWS_OF_A_STATEMENT - 1);
        this.arrays = head + "SELECT * FROM unnest("
                + this.columns.stream()
                        .map(column -> "?::" + type(column) + "[]")
                        .collect(Collectors.joining(", ")) + ')';
    }

    private String type(String column) {
        return numbers.contains(column) ? "bigint" : "text";
    }

    /**
     * Adds rows.
     *
     * @param takesArrays whether a parameter may be an array
     * @param values the values of one row, in the order of the columns
     */
    <V> void run(JdbcStatements statements, boolean takesArrays, List<V> rows, Function<V, @Nullable Object[]> values) {
        if (rows.size() > 1 && takesArrays) {
            List<@Nullable Object[]> all = rows.stream().map(values).toList();
            statements.update(arrays, statement -> setColumns(statement, all));
            return;
        }
        int from = 0;
        for (; rows.size() - from >= ROWS_OF_A_STATEMENT; from += ROWS_OF_A_STATEMENT) {
            List<V> part = rows.subList(from, from + ROWS_OF_A_STATEMENT);
            statements.update(several, statement -> setRows(statement, part, values));
        }
        statements.batch(
                one, rows.subList(from, rows.size()), (statement, row) -> setRows(statement, List.of(row), values));
    }

    private <V> void setRows(PreparedStatement statement, List<V> rows, Function<V, @Nullable Object[]> values)
            throws SQLException {
        int index = 0;
        for (V row : rows) {
            @Nullable Object[] parts = values.apply(row);
            for (int i = 0; i < parts.length; i++) {
                set(statement, ++index, columns.get(i), parts[i]);
            }
        }
    }

    private void set(PreparedStatement statement, int index, String column, @Nullable Object value)
            throws SQLException {
        if (value instanceof Long number) {
            statement.setLong(index, number);
        } else if (value != null) {
            statement.setString(index, (String) value);
        } else {
            statement.setNull(index, numbers.contains(column) ? Types.BIGINT : Types.VARCHAR);
        }
    }

    private void setColumns(PreparedStatement statement, List<@Nullable Object[]> rows) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            String type = type(columns.get(i));
            @Nullable Object[] column = type.equals("text") ? new String[rows.size()] : new Long[rows.size()];
            for (int row = 0; row < column.length; row++) {
                column[row] = rows.get(row)[i];
            }
            statement.setArray(i + 1, statement.getConnection().createArrayOf(type, column));
        }
    }
}
