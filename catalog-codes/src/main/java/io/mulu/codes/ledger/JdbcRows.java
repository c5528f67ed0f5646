package io.mulu.codes.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** The rows of the two large tables: codes and audit trail. */
final class JdbcRows {

    private static final String ENTRY_COLUMNS =
            "code, profile, scope, sequence, state, request_key, fingerprint, successors";
    private static final String ENTRIES = "SELECT " + ENTRY_COLUMNS + " FROM mulu_code ";
    private static final String AUDIT_COLUMNS =
            "chain, position, at, actor, action, audit_scope, from_state, detail, hash, " + ENTRY_COLUMNS;
    /** Where the columns of the entry begin among those of the audit trail, counted from 0. */
    private static final int ENTRY_COLUMN = 9;

    private static final TableInsert CODES = new TableInsert("mulu_code", ENTRY_COLUMNS, Set.of("sequence"));
    private static final TableInsert AUDIT =
            new TableInsert("mulu_audit", AUDIT_COLUMNS, Set.of("position", "sequence"));

    private static final int FEW_VALUES = 16;

    private final Dialect dialect;
    private final JdbcStatements statements;

    JdbcRows(Dialect dialect, JdbcStatements statements) {
        this.dialect = dialect;
        this.statements = statements;
    }

    List<LedgerEntry> entries(String column, Collection<String> values) {
        if (values.size() > 1 && dialect.takesArrays()) {
            Question<LedgerEntry> question = inOneQuery(column, values);
            statements.ask(List.of(question));
            return question.answers();
        }
        return statements.queryMany(
                count -> dialect.manyQuery(ENTRY_COLUMNS, "mulu_code", "", column, count),
                values,
                0,
                Parameters::setString,
                row -> entry(row, 0));
    }

    /**
     * Asks for entries by one or more values of a column, where a parameter may be an array. PostgreSQL makes a new plan for
     * each short array, which costs more than finding the rows; a few values are parameters of their own for that.
     */
    Question<LedgerEntry> inOneQuery(String column, Collection<String> values) {
        List<String> distinct = List.copyOf(new LinkedHashSet<>(values));
        if (distinct.size() <= FEW_VALUES) {
            return new Question<>(
                    dialect.manyQuery(ENTRY_COLUMNS, "mulu_code", "", column, JdbcStatements.padded(distinct.size())),
                    query -> JdbcStatements.setPadded(query, distinct, 0, Parameters::setString),
                    row -> entry(row, 0));
        }
        return new Question<>(
                dialect.manyQuery(ENTRY_COLUMNS, "mulu_code", "", column, 0),
                query -> query.setArray(1, "text", distinct.toArray(String[]::new)),
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

    void insert(LedgerEntry entry) {
        CODES.run(statements, false, List.of(entry), JdbcRows::cell);
    }

    /**
     * Adds the codes that a part of a chain tells of as new. They are stored there already, column by column, so that the
     * database can copy what would otherwise be sent twice.
     *
     * @param counted is told how many
     */
    void insertFromAudit(AddedPart part, IntConsumer counted) {
        statements.write(
                "INSERT INTO mulu_code (" + ENTRY_COLUMNS + ") SELECT " + ENTRY_COLUMNS + " FROM mulu_audit"
                        + " WHERE chain = ? AND position BETWEEN ? AND ? AND code IS NOT NULL AND from_state IS NULL",
                statement -> {
                    statement.setString(1, part.chain());
                    statement.setLong(2, part.first());
                    statement.setLong(3, part.last());
                },
                counted);
    }

    void update(List<LedgerEntry> entries) {
        statements.batch(
                "UPDATE mulu_code SET state = ?, successors = ? WHERE code = ?", entries, (statement, entry) -> {
                    statement.setString(1, entry.state().name());
                    statement.setString(2, joined(entry));
                    statement.setString(3, entry.code());
                });
    }

    /** Adds to the audit trail what one transaction does, all at the same time. */
    void insertAudit(List<AuditEntry> audit, String time) {
        AUDIT.run(statements, dialect.takesArrays(), audit, (entry, column) -> cell(entry, column, time));
    }

    private static Object cell(LedgerEntry entry, int column) {
        return switch (column) {
            case 0 -> entry.code();
            case 1 -> entry.profile();
            case 2 -> entry.scope();
            case 3 -> entry.sequence();
            case 4 -> entry.state().name();
            case 5 -> entry.requestKey();
            case 6 -> entry.fingerprint();
            default -> joined(entry);
        };
    }

    private static @Nullable Object cell(AuditEntry audit, int column, String time) {
        return switch (column) {
            case 0 -> audit.chain();
            case 1 -> audit.position();
            case 2 -> time;
            case 3 -> audit.actor();
            case 4 -> audit.action().name();
            case 5 -> audit.scope();
            case 6 -> audit.from() == null ? null : audit.from().name();
            case 7 -> audit.detail();
            case 8 -> audit.hash();
            default -> audit.entry() == null ? null : cell(audit.entry(), column - ENTRY_COLUMN);
        };
    }

    private static String joined(LedgerEntry entry) {
        return entry.successors().isEmpty() ? "" : String.join("\n", entry.successors());
    }
}
