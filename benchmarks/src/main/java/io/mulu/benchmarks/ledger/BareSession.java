package io.mulu.benchmarks.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The ledger's transaction for one code as a plain program would write it: the same statements, prepared once on a
 * connection that is kept, and nothing else: no requests, no checks, no hashes, no combining.
 */
final class BareSession {

    private static final String AT = "2024-05-06T07:08:09.123Z";
    private static final String HASH = "0123456789abcdef".repeat(4);

    private final Store store;
    private final AtomicInteger keys;
    private final Connection connection;
    private final PreparedStatement head;
    private final PreparedStatement byKey;
    private final PreparedStatement insertCode;
    private final PreparedStatement insertAudit;
    private final PreparedStatement updateHead;

    /**
     * @param connection to a database whose tables and scope are there already; left open
     * @param keys gives request keys to all sessions of that database
     */
    BareSession(Store store, Connection connection, LedgerSql sql, AtomicInteger keys) throws SQLException {
        this.store = store;
        this.keys = keys;
        this.connection = connection;
        store.prepare(connection);
        head = connection.prepareStatement(sql.head());
        byKey = connection.prepareStatement(sql.byKey());
        insertCode = connection.prepareStatement(sql.insertCode());
        insertAudit = connection.prepareStatement(sql.insertAudit());
        updateHead = connection.prepareStatement(sql.updateHead());
    }

    Numbers single() throws SQLException {
        String key = "bare " + keys.incrementAndGet();
        store.begin(connection);
        Head chain = store.isSingleChain() ? head("") : null;
        Head scope = head(LedgerUnderTest.SCOPE);
        requireNew(key);
        long number = scope.highest() + 1;
        insertAudit(chain == null ? scope : chain, number, key);
        insertCode(number, key);
        updateHeads(chain, scope, 1);
        store.commit(connection);
        return new Numbers(LedgerUnderTest.SCOPE, number, number);
    }

    /** A thousand codes in one transaction, by the driver's batches. */
    Numbers batch() throws SQLException {
        store.begin(connection);
        Head chain = store.isSingleChain() ? head("") : null;
        Head scope = head(LedgerUnderTest.SCOPE);
        for (int i = 1; i <= LedgerUnderTest.MANY; i++) {
            String key = "bare " + keys.incrementAndGet();
            setAudit(chain == null ? scope : chain, i, scope.highest() + i, key);
            insertAudit.addBatch();
            setEntry(insertCode, 0, scope.highest() + i, key);
            insertCode.addBatch();
        }
        insertAudit.executeBatch();
        insertCode.executeBatch();
        updateHeads(chain, scope, LedgerUnderTest.MANY);
        store.commit(connection);
        return new Numbers(LedgerUnderTest.SCOPE, scope.highest() + 1, scope.highest() + LedgerUnderTest.MANY);
    }

    private Head head(String scope) throws SQLException {
        head.setString(1, scope);
        try (ResultSet row = head.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("no scope " + scope);
            }
            return new Head(row.getString(1), row.getLong(2), row.getLong(3), row.getString(4));
        }
    }

    private void requireNew(String key) throws SQLException {
        byKey.setString(1, key);
        try (ResultSet row = byKey.executeQuery()) {
            if (row.next()) {
                throw new IllegalStateException("the key has a code: " + key);
            }
        }
    }

    private void insertCode(long number, String key) throws SQLException {
        setEntry(insertCode, 0, number, key);
        insertCode.executeUpdate();
    }

    private void insertAudit(Head chain, long number, String key) throws SQLException {
        setAudit(chain, 1, number, key);
        insertAudit.executeUpdate();
    }

    private void setAudit(Head chain, int further, long number, String key) throws SQLException {
        insertAudit.setString(1, chain.scope());
        insertAudit.setLong(2, chain.position() + further);
        insertAudit.setString(3, AT);
        insertAudit.setString(4, "");
        insertAudit.setString(5, "ASSIGN");
        insertAudit.setString(6, LedgerUnderTest.SCOPE);
        insertAudit.setNull(7, Types.VARCHAR);
        insertAudit.setString(8, "");
        insertAudit.setString(9, HASH);
        setEntry(insertAudit, 9, number, key);
    }

    private static void setEntry(PreparedStatement insert, int before, long number, String key) throws SQLException {
        String digits = String.valueOf(1_000_000 + number).substring(1);
        insert.setString(before + 1, LedgerUnderTest.SCOPE + '/' + digits);
        insert.setString(before + 2, "national");
        insert.setString(before + 3, LedgerUnderTest.SCOPE);
        insert.setLong(before + 4, number);
        insert.setString(before + 5, "ASSIGNED");
        insert.setString(before + 6, key);
        insert.setString(before + 7, LedgerUnderTest.fingerprint(key));
        insert.setString(before + 8, "");
    }

    private void updateHeads(@Nullable Head chain, Head scope, int count) throws SQLException {
        if (chain == null) {
            setHead(new Head(scope.scope(), scope.highest() + count, scope.position() + count, HASH));
            updateHead.executeUpdate();
        } else {
            setHead(new Head("", 0, chain.position() + count, HASH));
            updateHead.addBatch();
            setHead(new Head(scope.scope(), scope.highest() + count, 0, ""));
            updateHead.addBatch();
            updateHead.executeBatch();
        }
    }

    private void setHead(Head changed) throws SQLException {
        updateHead.setLong(1, changed.highest());
        updateHead.setLong(2, changed.position());
        updateHead.setString(3, changed.hash());
        updateHead.setString(4, changed.scope());
    }

    private record Head(String scope, long highest, long position, String hash) {}
}
