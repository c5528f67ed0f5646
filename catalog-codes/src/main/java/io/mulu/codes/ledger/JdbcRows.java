package io.mulu.codes.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of the two large tables: codes and audit trail. */
final class JdbcRows {

    private static final String ENTRY_COLUMNS =
            "code, profile, scope, sequence, state, request_key, fingerprint, successors";
    private static final String ENTRIES = "SELECT " + ENTRY_COLUMNS + " FROM mulu_code ";
    private static final String AUDIT_COLUMNS =
            "chain, position, at, actor, action, audit_scope, from_state, detail," + " hash, " + ENTRY_COLUMNS;

    private final Dialect dialect;
    private final JdbcStatements statements;

    JdbcRows(Dialect dialect, JdbcStatements statements) {
        this.dialect = dialect;
        this.statements = statements;
    }

    List<LedgerEntry> entries(String column, Collection<String> values) {
        return statements.queryMany(
                count -> dialect.manyQuery(ENTRY_COLUMNS, "mulu_code", "", column, count),
                values,
                0,
                PreparedStatement::setString,
                row -> entry(row, 0));
    }

    List<LedgerEntry> entriesIn(String scope, Collection<Long> sequences) {
        return statements.queryMany(
                count -> dialect.manyQuery(ENTRY_COLUMNS, "mulu_code", "scope", "sequence", count),
                sequences,
                1,
                (statement, index, sequence) -> {
                    statement.setString(1, scope);
                    statement.setLong(index, sequence);
                },
                row -> entry(row, 0));
    }

    void eachEntry(Consumer<? super LedgerEntry> consumer) {
        statements.each(ENTRIES + "ORDER BY scope, sequence", row -> entry(row, 0), consumer);
    }

    void eachAuditEntry(Consumer<? super AuditEntry> consumer) {
        statements.each(
                "SELECT " + AUDIT_COLUMNS + " FROM mulu_audit ORDER BY chain, position",
                JdbcRows::auditEntry,
                consumer);
    }

    private static LedgerEntry entry(ResultSet row, int before) throws SQLException {
        String successors = row.getString(before + 8);
        return new LedgerEntry(
                row.getString(before + 1),
                row.getString(before + 2),
                row.getString(before + 3),
                row.getLong(before + 4),
                StoredValues.state(row.getString(before + 5)),
                row.getString(before + 6),
                row.getString(before + 7),
                successors.isEmpty() ? List.of() : List.of(successors.split("\n")));
    }

    private static AuditEntry auditEntry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getString(1),
                row.getLong(2),
                StoredValues.instant(row.getString(3)),
                row.getString(4),
                StoredValues.action(row.getString(5)),
                row.getString(6),
                row.getString(10) == null ? null : entry(row, 9),
                StoredValues.optionalState(row.getString(7)),
                row.getString(8),
                row.getString(9));
    }

    void insert(List<LedgerEntry> entries) {
        statements.batch(
                "INSERT INTO mulu_code (" + ENTRY_COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                entries,
                (statement, entry) -> set(statement, 0, entry));
    }

    void update(List<LedgerEntry> entries) {
        statements.batch(
                "UPDATE mulu_code SET state = ?, successors = ? WHERE code = ?", entries, (statement, entry) -> {
                    statement.setString(1, entry.state().name());
                    statement.setString(2, joined(entry));
                    statement.setString(3, entry.code());
                });
    }

    void insertAudit(List<AuditEntry> audit) {
        statements.batch(
                "INSERT INTO mulu_audit (" + AUDIT_COLUMNS + ")"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                audit,
                JdbcRows::set);
    }

    private static void set(PreparedStatement statement, AuditEntry audit) throws SQLException {
        statement.setString(1, audit.chain());
        statement.setLong(2, audit.position());
        statement.setString(3, audit.at().toString());
        statement.setString(4, audit.actor());
        statement.setString(5, audit.action().name());
        statement.setString(6, audit.scope());
        JdbcStatements.setName(statement, 7, audit.from());
        statement.setString(8, audit.detail());
        statement.setString(9, audit.hash());
        set(statement, 9, audit.entry());
    }

    private static void set(PreparedStatement statement, int before, @Nullable LedgerEntry entry) throws SQLException {
        statement.setString(before + 1, entry == null ? null : entry.code());
        statement.setString(before + 2, entry == null ? null : entry.profile());
        statement.setString(before + 3, entry == null ? null : entry.scope());
        statement.setObject(before + 4, entry == null ? null : entry.sequence(), Types.BIGINT);
        JdbcStatements.setName(statement, before + 5, entry == null ? null : entry.state());
        statement.setString(before + 6, entry == null ? null : entry.requestKey());
        statement.setString(before + 7, entry == null ? null : entry.fingerprint());
        statement.setString(before + 8, entry == null ? null : joined(entry));
    }

    private static String joined(LedgerEntry entry) {
        return String.join("\n", entry.successors());
    }
}
