package io.mulu.codes.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The ledger's tables over one connection. Not thread-safe. */
final class JdbcSession implements LedgerTransaction {

    private static final String HEADS = "SELECT scope, highest, position, hash FROM mulu_scope ";
    private static final int MANY_KEYS = 100;
    private static final int SOME_KEYS = 7;

    private final Connection connection;
    private final Dialect dialect;
    private final JdbcStatements statements;
    private final JdbcRows rows;
    private final JdbcBlocks blocks;
    private @Nullable ScopeHead ledgerHead;
    private int inserted;
    private boolean trusting;

    JdbcSession(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
        this.statements = new JdbcStatements(connection, dialect);
        this.rows = new JdbcRows(dialect, statements);
        this.blocks = new JdbcBlocks(statements);
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

    /**
     * Whether to look a few of many request keys up and take the others for new. What one call asks for is given out whole
     * or not at all, so that a few tell. A key that is bound all the same is refused when it is written, which counts as a
     * lost race: the transaction has to run again without trust.
     */
    void trust(boolean newTrusting) {
        trusting = newTrusting;
    }

    @Override
    public Locked lock(SortedSet<String> scopes, List<String> keys) {
        if (!trusting || keys.size() < MANY_KEYS) {
            return lockAndLookUp(scopes, keys);
        }
        Locked locked = lockAndLookUp(scopes, someOf(keys));
        return locked.bound().isEmpty() ? locked : new Locked(locked.heads(), byKeys(keys));
    }

    /** The first, the last and some in between. */
    private static Set<String> someOf(List<String> keys) {
        return IntStream.rangeClosed(0, SOME_KEYS)
                .mapToObj(i -> keys.get(i * (keys.size() - 1) / SOME_KEYS))
                .collect(Collectors.toSet());
    }

    /** Both in one message where that goes: the second statement sees what was committed while the first waited. */
    private Locked lockAndLookUp(SortedSet<String> scopes, Collection<String> keys) {
        if (scopes.size() == 1 && !keys.isEmpty() && dialect.joinsStatements()) {
            Question<LedgerEntry> bound = rows.inOneQuery("request_key", keys);
            ScopeHead head = locked(scopes.first(), List.of(bound));
            return new Locked(Map.of(head.scope(), head), byKey(bound.answers()));
        }
        Map<String, ScopeHead> heads = new LinkedHashMap<>();
        scopes.forEach(scope -> heads.put(scope, locked(scope, List.of())));
        return new Locked(heads, byKeys(keys));
    }

    /** Locks a scope, which is made when it is new, and asks more with it. */
    private ScopeHead locked(String scope, List<Question<?>> more) {
        Question<ScopeHead> head = head(scope, dialect.lockClause());
        List<Question<?>> questions = new ArrayList<>(List.of(head));
        questions.addAll(more);
        statements.ask(questions);
        if (head.answers().isEmpty()) {
            addScope(scope);
            statements.ask(questions);
        }
        return head.first().orElseGet(() -> ScopeHead.fresh(scope));
    }

    private void addScope(String scope) {
        statements.update(
                "INSERT INTO mulu_scope (scope, highest, position, hash) VALUES (?, 0, 0, '')"
                        + " ON CONFLICT (scope) DO NOTHING",
                statement -> statement.setString(1, scope));
    }

    @Override
    public Optional<ScopeHead> head(String scope) {
        Question<ScopeHead> head = head(scope, "");
        statements.ask(List.of(head));
        return head.first();
    }

    private static Question<ScopeHead> head(String scope, String lockClause) {
        return new Question<>(
                HEADS + "WHERE scope = ?" + lockClause, statement -> statement.setString(1, scope), JdbcSession::head);
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
        return byKey(rows.entries("request_key", keys));
    }

    private static Map<String, LedgerEntry> byKey(List<LedgerEntry> entries) {
        Map<String, LedgerEntry> found = new HashMap<>();
        entries.forEach(entry -> found.put(entry.requestKey(), entry));
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
        return blocks.block(scope, first);
    }

    @Override
    public List<CodeBlock> openBlocks(String scope) {
        return blocks.open(scope);
    }

    @Override
    public List<CodeBlock> openBlocks() {
        return blocks.open();
    }

    @Override
    public void write(LedgerChanges changes) {
        rows.insertAudit(changes.audit(), changes.time());
        insertCodes(changes);
        rows.update(changes.updates());
        blocks.insert(changes.newBlocks());
        blocks.close(changes.closedBlocks());
        List<ScopeHead> heads = changes.heads();
        statements.batch(
                "UPDATE mulu_scope SET highest = ?, position = ?, hash = ? WHERE scope = ?", heads, JdbcSession::set);
        statements.flush();
        if (inserted != changes.inserts().size()) {
            throw new IllegalStateException(
                    "codes added: " + inserted + " of " + changes.inserts().size());
        }
        for (ScopeHead head : heads) {
            if (head.scope().isEmpty()) {
                ledgerHead = head;
            }
        }
    }

    private void insertCodes(LedgerChanges changes) {
        inserted = 0;
        if (changes.inserts().size() == 1) {
            rows.insert(changes.inserts().get(0));
            inserted = 1;
        } else if (!changes.inserts().isEmpty()) {
            changes.added().forEach(part -> rows.insertFromAudit(part, count -> inserted += count));
        }
    }

    private static void set(Parameters update, ScopeHead head) throws SQLException {
        update.setLong(1, head.highest());
        update.setLong(2, head.position());
        update.setString(3, head.hash());
        update.setString(4, head.scope());
    }
}
