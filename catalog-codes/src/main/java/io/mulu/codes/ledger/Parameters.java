package io.mulu.codes.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one statement, counted from 1, where several may have been prepared as one.
 *
 * @param statement what was prepared
 * @param before how many parameters of it belong to the statements before this one
 */
record Parameters(PreparedStatement statement, int before) {

    void setString(int index, String value) throws SQLException {
        statement.setString(before + index, value);
    }

    void setLong(int index, long value) throws SQLException {
        statement.setLong(before + index, value);
    }

    /** Sets a text, a whole number or null; null is a whole number's if so said. */
    void set(int index, @Nullable Object value, boolean number) throws SQLException {
        if (value instanceof Long whole) {
            setLong(index, whole);
        } else if (value != null) {
            setString(index, (String) value);
        } else {
            statement.setNull(before + index, number ? Types.BIGINT : Types.VARCHAR);
        }
    }

    void setArray(int index, String type, @Nullable Object[] values) throws SQLException {
        statement.setArray(before + index, statement.getConnection().createArrayOf(type, values));
    }
}
