package io.mulu.codes.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ledger's tables over one connection. Not thread-safe. */
final class JdbcSession implements LedgerTransaction {

    private static final String HEADS = "SELECT scope, highest, position, hash FROM mulu_scope ";
    private static final String BLOCKS =
            "SELECT profile, scope, first, last, owner, until, is_open FROM mulu_block WHERE ";

    private final Connection connection;
    private final Dialect dialect;
    private final JdbcStatements statements;
    private final JdbcRows rows;
    private @Nullable ScopeHead ledgerHead;
    private int inserted;

    JdbcSession(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
        this.statements = new JdbcStatements(connection, dialect);
        this.rows = new JdbcRows(dialect, statements);
    }

    Connection connection() {
        return connection;
    }

    JdbcStatements statements() {
        return statements;
    }

    /** The head of the ledger's one chain as this transaction has written it; null when it wrote none. */
    @Nullable
    ScopeHead takeLedgerHead() {
        ScopeHead taken = ledgerHead;
        ledgerHead = null;
        return taken;
    }

    @Override
    public Map<String, ScopeHead> lock(SortedSet<String> scopes) {
        Map<String, ScopeHead> heads = new LinkedHashMap<>();
        scopes.forEach(scope -> heads.put(scope, locked(scope)));
        return heads;
    }

    private ScopeHead locked(String scope) {
        return head(scope, dialect.lockClause()).orElseGet(() -> {
            statements.update(
                    "INSERT INTO mulu_scope (scope, highest, position, hash) VALUES (?, 0, 0, '')"
                            + " ON CONFLICT (scope) DO NOTHING",
                    statement -> statement.setString(1, scope));
            return head(scope, dialect.lockClause()).orElseGet(() -> ScopeHead.fresh(scope));
        });
    }

    @Override
    public Optional<ScopeHead> head(String scope) {
        return head(scope, "");
    }

    private Optional<ScopeHead> head(String scope, String lockClause) {
        return statements
                .query(
                        HEADS + "WHERE scope = ?" + lockClause,
                        statement -> statement.setString(1, scope),
                        JdbcSession::head)
                .stream()
                .findFirst();
    }

    private static ScopeHead head(ResultSet row) throws SQLException {
        return new ScopeHead(row.getString(1), row.getLong(2), row.getLong(3), row.getString(4));
    }

    @Override
    public void forEachHead(Consumer<? super ScopeHead> consumer) {
        statements.each(HEADS + "ORDER BY scope", JdbcSession::head, consumer);
    }

    /** The hash of one audit entry; empty when there is no such entry. */
    String auditHash(String chain, long position) {
        return statements
                .query(
                        "SELECT hash FROM mulu_audit WHERE chain = ? AND position = ?",
                        statement -> {
                            statement.setString(1, chain);
                            statement.setLong(2, position);
                        },
                        row -> row.getString(1))
                .stream()
                .findFirst()
                .orElse("");
    }

    @Override
    public Map<String, LedgerEntry> byKeys(Collection<String> keys) {
        Map<String, LedgerEntry> found = new HashMap<>();
        rows.entries("request_key", keys).forEach(entry -> found.put(entry.requestKey(), entry));
        return found;
    }

    @Override
    public Map<String, LedgerEntry> byCodes(Collection<String> codes) {
        Map<String, LedgerEntry> found = new HashMap<>();
        rows.entries("code", codes).forEach(entry -> found.put(entry.code(), entry));
        return found;
    }

    @Override
    public List<LedgerEntry> bySequences(String scope, Collection<Long> sequences) {
        return rows.entriesIn(scope, sequences);
    }

    @Override
    public void forEachEntry(Consumer<? super LedgerEntry> consumer) {
        rows.eachEntry(consumer);
    }

    @Override
    public void forEachAuditEntry(Consumer<? super AuditEntry> consumer) {
        rows.eachAuditEntry(consumer);
    }

    @Override
    public Optional<CodeBlock> block(String scope, long first) {
        return statements
                .query(
                        BLOCKS + "scope = ? AND first = ?",
                        statement -> {
                            statement.setString(1, scope);
                            statement.setLong(2, first);
                        },
                        JdbcSession::block)
                .stream()
                .findFirst();
    }

    @Override
    public List<CodeBlock> openBlocks(String scope) {
        return statements.query(
                BLOCKS + "scope = ? AND is_open = 1 ORDER BY first",
                statement -> statement.setString(1, scope),
                JdbcSession::block);
    }

    @Override
    public List<CodeBlock> openBlocks() {
        return statements.query(BLOCKS + "is_open = 1 ORDER BY scope, first", statement -> {}, JdbcSession::block);
    }

    private static CodeBlock block(ResultSet row) throws SQLException {
        return new CodeBlock(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                row.getString(5),
                StoredValues.instant(row.getString(6)),
                row.getInt(7) == 1);
    }

    @Override
    public void write(LedgerChanges changes) {
        rows.insertAudit(changes.audit(), changes.time());
        insertCodes(changes);
        rows.update(changes.updates());
        writeBlocks(changes);
        statements.batch(
                "UPDATE mulu_scope SET highest = ?, position = ?, hash = ? WHERE scope = ?",
                changes.heads(),
                JdbcSession::set);
        statements.flush();
        if (inserted != changes.inserts().size()) {
            throw new IllegalStateException(
                    "codes added: " + inserted + " of " + changes.inserts().size());
        }
        ledgerHead = changes.heads().stream()
                .filter(head -> head.scope().isEmpty())
                .findFirst()
                .orElse(null);
    }

    private void insertCodes(LedgerChanges changes) {
        inserted = 0;
        if (changes.inserts().size() == 1) {
            rows.insert(changes.inserts().get(0));
            inserted = 1;
        } else if (!changes.inserts().isEmpty()) {
            for (List<AuditEntry> part : partsByChain(changes.audit())) {
                AuditEntry last = part.get(part.size() - 1);
                rows.insertFromAudit(last.chain(), part.get(0).position(), last.position(), count -> inserted += count);
            }
        }
    }

    /** What a transaction adds to one chain has positions without gaps. */
    private static Collection<List<AuditEntry>> partsByChain(List<AuditEntry> audit) {
        return audit.stream()
                .collect(Collectors.groupingBy(AuditEntry::chain, TreeMap::new, Collectors.toList()))
                .values();
    }

    private static void set(Parameters update, ScopeHead head) throws SQLException {
        update.setLong(1, head.highest());
        update.setLong(2, head.position());
        update.setString(3, head.hash());
        update.setString(4, head.scope());
    }

    private void writeBlocks(LedgerChanges changes) {
        statements.batch(
                "INSERT INTO mulu_block (profile, scope, first, last, owner, until, is_open)"
                        + " VALUES (?, ?, ?, ?, ?, ?, 1)",
                changes.newBlocks(),
                (insert, block) -> {
                    insert.setString(1, block.profile());
                    insert.setString(2, block.scope());
                    insert.setLong(3, block.first());
                    insert.setLong(4, block.last());
                    insert.setString(5, block.owner());
                    insert.setString(6, block.until().toString());
                });
        statements.batch(
                "UPDATE mulu_block SET is_open = 0 WHERE scope = ? AND first = ?",
                changes.closedBlocks(),
                (update, block) -> {
                    update.setString(1, block.scope());
                    update.setLong(2, block.first());
                });
    }
}
