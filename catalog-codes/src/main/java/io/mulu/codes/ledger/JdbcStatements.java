package io.mulu.codes.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Statements over one connection, each prepared once. Not thread-safe. */
final class JdbcStatements implements AutoCloseable {

    private static final int ROWS_AT_A_TIME = 1000;
    private static final int MOST_PARAMETERS = 256;

    private final Connection connection;
    private final Dialect dialect;
    private final List<Write> waiting = new ArrayList<>();
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    JdbcStatements(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    <V> List<V> query(String sql, Setting setting, RowReader<V> reader) {
        Question<V> question = new Question<>(sql, setting, reader);
        ask(List.of(question));
        return question.answers();
    }

    /** Asks one question, or several in one message where the database takes that. */
    void ask(List<Question<?>> questions) {
        run(() -> {
            PreparedStatement statement = prepareTogether(questions);
            if (questions.size() == 1) {
                questions.get(0).read(statement.executeQuery());
                return true;
            }
            statement.execute();
            for (Question<?> question : questions) {
                question.read(statement.getResultSet());
                statement.getMoreResults();
            }
            return true;
        });
    }

    /** Rows that have one of many keys, asked for in parts. */
    <K, V> List<V> queryMany(ManyQuery query, Collection<K> keys, int before, Binding<K> binding, RowReader<V> reader) {
        List<K> distinct = List.copyOf(new LinkedHashSet<>(keys));
        List<V> values = new ArrayList<>();
        for (int from = 0; from < distinct.size(); from += MOST_PARAMETERS) {
            List<K> part = distinct.subList(from, Math.min(distinct.size(), from + MOST_PARAMETERS));
            values.addAll(query(
                    query.of(padded(part.size())), parameters -> setPadded(parameters, part, before, binding), reader));
        }
        return values;
    }

    /** The next power of two, so that few statements are prepared. */
    static int padded(int count) {
        return count == 1 ? 1 : Integer.highestOneBit(count - 1) * 2;
    }

    /** Parameters too many repeat the last value. */
    static <K> void setPadded(Parameters parameters, List<K> part, int before, Binding<K> binding) throws SQLException {
        for (int i = 0; i < padded(part.size()); i++) {
            binding.bind(parameters, before + i + 1, part.get(Math.min(i, part.size() - 1)));
        }
    }

    <V> void each(String sql, RowReader<V> reader, Consumer<? super V> consumer) {
        run(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setFetchSize(ROWS_AT_A_TIME);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        consumer.accept(reader.read(rows));
                    }
                }
            }
            return true;
        });
    }

    /** Returns how many rows were changed. */
    int update(String sql, Setting setting) {
        return run(() -> {
            PreparedStatement statement = prepare(sql);
            setting.set(new Parameters(statement, 0));
            return statement.executeUpdate();
        });
    }

    /**
     * Changes rows, at once or together with others before {@link #flush}.
     *
     * @param changed is told how many rows were changed
     */
    void write(String sql, Setting setting, IntConsumer changed) {
        if (dialect.joinsStatements()) {
            waiting.add(new Write(sql, setting, changed));
        } else {
            changed.accept(update(sql, setting));
        }
    }

    /** Sends all that waits, in one message where the database takes that. */
    void flush() {
        if (!waiting.isEmpty()) {
            List<Write> writes = List.copyOf(waiting);
            waiting.clear();
            int[] counts = run(() -> sendTogether(writes));
            for (int i = 0; i < counts.length; i++) {
                writes.get(i).changed().accept(counts[i]);
            }
        }
    }

    private int[] sendTogether(List<Write> writes) throws SQLException {
        PreparedStatement statement = prepareTogether(writes);
        statement.execute();
        int[] counts = new int[writes.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = statement.getUpdateCount();
            statement.getMoreResults();
        }
        return counts;
    }

    /** Several statements prepared as one, the parameters of each counted from its own first. */
    private PreparedStatement prepareTogether(List<? extends Sent> all) throws SQLException {
        PreparedStatement statement = prepare(joined(all));
        int before = 0;
        for (Sent sent : all) {
            sent.set(new Parameters(statement, before));
            before += parameters(sent.sql());
        }
        return statement;
    }

    private static String joined(List<? extends Sent> all) {
        if (all.size() == 1) {
            return all.get(0).sql();
        }
        StringJoiner joined = new StringJoiner("; ");
        for (Sent sent : all) {
            joined.add(sent.sql());
        }
        return joined.toString();
    }

    private static int parameters(String sql) {
        int count = 0;
        for (int at = sql.indexOf('?'); at >= 0; at = sql.indexOf('?', at + 1)) {
            count++;
        }
        return count;
    }

    <V> void batch(String sql, Collection<V> values, RowWriter<V> writer) {
        if (values.size() == 1 && !dialect.batchesOne()) {
            values.forEach(value -> write(sql, parameters -> writer.write(parameters, value), changed -> {}));
        } else if (!values.isEmpty()) {
            flush();
            run(() -> {
                PreparedStatement statement = prepare(sql);
                for (V value : values) {
                    writer.write(new Parameters(statement, 0), value);
                    statement.addBatch();
                }
                return statement.executeBatch();
            });
        }
    }

    private static <T> T run(SqlCall<T> call) {
        try {
            return call.call();
        } catch (SQLException e) {
            throw new FailedStatement(e);
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }

    /** A statement with what to set in it. */
    interface Sent {

        String sql();

        void set(Parameters parameters) throws SQLException;
    }

    /** A statement that changes rows and waits to be sent. */
    private record Write(String sql, Setting setting, IntConsumer changed) implements Sent {

        @Override
        public void set(Parameters parameters) throws SQLException {
            setting.set(parameters);
        }
    }

    private interface SqlCall<T> {
        T call() throws SQLException;
    }

    interface ManyQuery {
        String of(int count);
    }

    interface Setting {
        void set(Parameters parameters) throws SQLException;
    }

    interface Binding<K> {
        void bind(Parameters parameters, int index, K value) throws SQLException;
    }

    interface RowReader<V> {
        V read(ResultSet row) throws SQLException;
    }

    interface RowWriter<V> {
        void write(Parameters parameters, V value) throws SQLException;
    }
}
