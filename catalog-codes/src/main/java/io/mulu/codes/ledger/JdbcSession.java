package io.mulu.codes.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The ledger's statements over one connection, each prepared once. Not thread-safe. */
final class JdbcSession implements LedgerTransaction {

    private static final int MOST_PARAMETERS = 256;
    private static final String ENTRY =
            "SELECT code, profile, scope, sequence, state, request_key, fingerprint FROM mulu_code ";
    private static final String AUDIT = "SELECT chain, position, at, actor, action, scope, code, request_key,"
            + " from_state, to_state, detail, hash FROM mulu_audit ORDER BY chain, position";

    private final Connection connection;
    private final Dialect dialect;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    JdbcSession(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    Connection connection() {
        return connection;
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    @Override
    public Map<String, ScopeHead> lock(SortedSet<String> scopes) {
        Map<String, ScopeHead> heads = new LinkedHashMap<>();
        scopes.forEach(scope -> heads.put(scope, locked(scope)));
        return heads;
    }

    private ScopeHead locked(String scope) {
        return head(scope, dialect.lockClause()).orElseGet(() -> {
            update(
                    "INSERT INTO mulu_scope (scope, highest, position, hash) VALUES (?, 0, 0, '')"
                            + " ON CONFLICT (scope) DO NOTHING",
                    scope);
            return head(scope, dialect.lockClause()).orElseGet(() -> ScopeHead.fresh(scope));
        });
    }

    private void update(String sql, String parameter) {
        run(() -> {
            PreparedStatement statement = prepare(sql);
            statement.setString(1, parameter);
            return statement.executeUpdate();
        });
    }

    @Override
    public Optional<ScopeHead> head(String scope) {
        return head(scope, "");
    }

    private Optional<ScopeHead> head(String scope, String lockClause) {
        String sql = "SELECT scope, highest, position, hash FROM mulu_scope WHERE scope = ?" + lockClause;
        return run(() -> {
            PreparedStatement statement = prepare(sql);
            statement.setString(1, scope);
            return rows(statement, JdbcSession::head).stream().findFirst();
        });
    }

    private static ScopeHead head(ResultSet row) throws SQLException {
        return new ScopeHead(row.getString(1), row.getLong(2), row.getLong(3), row.getString(4));
    }

    @Override
    public void forEachHead(Consumer<? super ScopeHead> consumer) {
        each("SELECT scope, highest, position, hash FROM mulu_scope ORDER BY scope", JdbcSession::head, consumer);
    }

    @Override
    public Map<String, LedgerEntry> byKeys(Collection<String> keys) {
        Map<String, LedgerEntry> found = new HashMap<>();
        selected("request_key", keys).forEach(entry -> found.put(entry.requestKey(), entry));
        return found;
    }

    @Override
    public Map<String, LedgerEntry> byCodes(Collection<String> codes) {
        Map<String, LedgerEntry> found = new HashMap<>();
        selected("code", codes).forEach(entry -> found.put(entry.code(), entry));
        return found;
    }

    private List<LedgerEntry> selected(String column, Collection<String> values) {
        return inParts(values, part -> {
            PreparedStatement statement = prepare(ENTRY + "WHERE " + column + " IN (" + marks(part.size()) + ')');
            setPadded(part, 0, statement::setString);
            return rows(statement, JdbcSession::entry);
        });
    }

    @Override
    public List<LedgerEntry> bySequences(String scope, Collection<Long> sequences) {
        return inParts(sequences, part -> {
            PreparedStatement statement =
                    prepare(ENTRY + "WHERE scope = ? AND sequence IN (" + marks(part.size()) + ')');
            statement.setString(1, scope);
            setPadded(part, 1, statement::setLong);
            return rows(statement, JdbcSession::entry);
        });
    }

    private static <V> List<LedgerEntry> inParts(Collection<V> values, Query<V> query) {
        List<V> distinct = values.stream().distinct().toList();
        List<LedgerEntry> entries = new ArrayList<>();
        for (int from = 0; from < distinct.size(); from += MOST_PARAMETERS) {
            List<V> part = distinct.subList(from, Math.min(distinct.size(), from + MOST_PARAMETERS));
            entries.addAll(run(() -> query.run(part)));
        }
        return entries;
    }

    /** So many question marks as the next power of two, so that few statements are prepared. */
    private static String marks(int count) {
        return "?, ".repeat(padded(count) - 1) + '?';
    }

    private static int padded(int count) {
        return count == 1 ? 1 : Integer.highestOneBit(count - 1) * 2;
    }

    /** Parameters too many repeat the last value. */
    private static <V> void setPadded(List<V> part, int before, Parameter<V> parameter) throws SQLException {
        for (int i = 0; i < padded(part.size()); i++) {
            parameter.set(before + i + 1, part.get(Math.min(i, part.size() - 1)));
        }
    }

    private static LedgerEntry entry(ResultSet row) throws SQLException {
        return new LedgerEntry(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                StoredValues.state(row.getString(5)),
                row.getString(6),
                row.getString(7));
    }

    @Override
    public void forEachEntry(Consumer<? super LedgerEntry> consumer) {
        each(ENTRY + "ORDER BY scope, sequence", JdbcSession::entry, consumer);
    }

    @Override
    public void forEachAuditEntry(Consumer<? super AuditEntry> consumer) {
        each(AUDIT, JdbcSession::auditEntry, consumer);
    }

    private static AuditEntry auditEntry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getString(1),
                row.getLong(2),
                StoredValues.instant(row.getString(3)),
                row.getString(4),
                StoredValues.action(row.getString(5)),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                StoredValues.optionalState(row.getString(9)),
                StoredValues.optionalState(row.getString(10)),
                row.getString(11),
                row.getString(12));
    }

    @Override
    public void write(LedgerChanges changes) {
        run(() -> {
            writeInserts(changes.inserts());
            writeUpdates(changes.updates());
            writeAudit(changes.audit());
            writeHeads(changes.heads());
            return true;
        });
    }

    private void writeInserts(List<LedgerEntry> entries) throws SQLException {
        String sql = "INSERT INTO mulu_code (code, profile, scope, sequence, state, request_key, fingerprint)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)";
        batch(sql, entries, (insert, entry) -> {
            insert.setString(1, entry.code());
            insert.setString(2, entry.profile());
            insert.setString(3, entry.scope());
            insert.setLong(4, entry.sequence());
            insert.setString(5, entry.state().name());
            insert.setString(6, entry.requestKey());
            insert.setString(7, entry.fingerprint());
        });
    }

    private void writeUpdates(List<LedgerEntry> entries) throws SQLException {
        batch("UPDATE mulu_code SET state = ? WHERE code = ?", entries, (update, entry) -> {
            update.setString(1, entry.state().name());
            update.setString(2, entry.code());
        });
    }

    private void writeAudit(List<AuditEntry> audit) throws SQLException {
        String sql = "INSERT INTO mulu_audit (chain, position, at, actor, action, scope, code, request_key,"
                + " from_state, to_state, detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        batch(sql, audit, (insert, entry) -> {
            insert.setString(1, entry.chain());
            insert.setLong(2, entry.position());
            insert.setString(3, entry.at().toString());
            insert.setString(4, entry.actor());
            insert.setString(5, entry.action().name());
            insert.setString(6, entry.scope());
            insert.setString(7, entry.code());
            insert.setString(8, entry.requestKey());
            setState(insert, 9, entry.from());
            setState(insert, 10, entry.to());
            insert.setString(11, entry.detail());
            insert.setString(12, entry.hash());
        });
    }

    private static void setState(PreparedStatement insert, int index, @Nullable CodeState state) throws SQLException {
        if (state == null) {
            insert.setNull(index, Types.VARCHAR);
        } else {
            insert.setString(index, state.name());
        }
    }

    private void writeHeads(Collection<ScopeHead> heads) throws SQLException {
        String sql = "UPDATE mulu_scope SET highest = ?, position = ?, hash = ? WHERE scope = ?";
        batch(sql, heads, (update, head) -> {
            update.setLong(1, head.highest());
            update.setLong(2, head.position());
            update.setString(3, head.hash());
            update.setString(4, head.scope());
        });
    }

    private <V> void batch(String sql, Collection<V> values, Binding<V> binding) throws SQLException {
        if (values.isEmpty()) {
            return;
        }
        PreparedStatement statement = prepare(sql);
        for (V value : values) {
            binding.bind(statement, value);
            statement.addBatch();
        }
        statement.executeBatch();
    }

    private <V> void each(String sql, RowReader<V> reader, Consumer<? super V> consumer) {
        run(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql);
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    consumer.accept(reader.read(rows));
                }
            }
            return true;
        });
    }

    private static <V> List<V> rows(PreparedStatement statement, RowReader<V> reader) throws SQLException {
        List<V> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                values.add(reader.read(rows));
            }
        }
        return values;
    }

    private static <T> T run(SqlCall<T> call) {
        try {
            return call.call();
        } catch (SQLException e) {
            throw new FailedStatement(e);
        }
    }

    private interface SqlCall<T> {
        T call() throws SQLException;
    }

    private interface Query<V> {
        List<LedgerEntry> run(List<V> part) throws SQLException;
    }

    private interface RowReader<V> {
        V read(ResultSet row) throws SQLException;
    }

    private interface Binding<V> {
        void bind(PreparedStatement statement, V value) throws SQLException;
    }

    private interface Parameter<V> {
        void set(int index, V value) throws SQLException;
    }
}
