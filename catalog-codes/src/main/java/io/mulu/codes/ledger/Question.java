package io.mulu.codes.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A query and its answers, which change when it is asked again. Not thread-safe. */
final class Question<V> implements JdbcStatements.Sent {

    private final String sql;
    private final JdbcStatements.Setting setting;
    private final JdbcStatements.RowReader<V> reader;
    private List<V> answers = List.of();

    Question(String sql, JdbcStatements.Setting setting, JdbcStatements.RowReader<V> reader) {
        this.sql = sql;
        this.setting = setting;
        this.reader = reader;
    }

    @Override
    public String sql() {
        return sql;
    }

    @Override
    public void set(Parameters parameters) throws SQLException {
        setting.set(parameters);
    }

    /** Reads all rows and closes them. */
    void read(ResultSet rows) throws SQLException {
        List<V> read = new ArrayList<>();
        try (rows) {
            while (rows.next()) {
                read.add(reader.read(rows));
            }
        }
        answers = read;
    }

    List<V> answers() {
        return answers;
    }

    Optional<V> first() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.get(0));
    }
}
