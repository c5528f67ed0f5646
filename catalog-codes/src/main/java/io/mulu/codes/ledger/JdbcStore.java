package io.mulu.codes.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keeps a ledger in a database. */
final class JdbcStore implements LedgerStore {

    /** How often a transaction is run again that lost a race against another process. */
    private static final int MOST_ATTEMPTS = 20;

    private final Dialect dialect;
    private final Sessions sessions;
    private final LedgerMark mark;

    private JdbcStore(Dialect dialect, Sessions sessions, LedgerMark mark) {
        this.dialect = dialect;
        this.sessions = sessions;
        this.mark = mark;
    }

    /** Connects, makes or updates the tables, and holds the ledger against its mark. */
    static JdbcStore open(DataSource dataSource, String catalogueId, LedgerSettings settings) {
        Dialect dialect = null;
        Connection connection = null;
        try {
            connection = dataSource.getConnection();
            dialect = Dialects.of(connection.getMetaData().getDatabaseProductName());
            dialect.prepare(connection);
            if (settings.options().verifies()) {
                dialect.requireSound(connection);
            }
            new Schema(dialect).ensure(connection, catalogueId, settings.clock());
            JdbcSession session = new JdbcSession(connection, dialect);
            LedgerMark mark = LedgerMarks.verified(dialect, session, settings);
            if (dialect.isSingleWriter()) {
                connection = null;
                return new JdbcStore(dialect, new HeldSession(session), mark);
            }
            return new JdbcStore(dialect, new BorrowedSessions(dataSource, dialect), mark);
        } catch (SQLException e) {
            throw failure(dialect, e);
        } catch (FailedStatement e) {
            throw failure(dialect, e.sql());
        } finally {
            closeQuietly(connection);
        }
    }

    private static void closeQuietly(@Nullable Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                // What brought us here is the failure to report, if there is one.
            }
        }
    }

    private static LedgerException failure(@Nullable Dialect dialect, SQLException e) {
        LedgerException.Reason reason = dialect == null ? LedgerException.Reason.DATABASE : dialect.reason(e);
        return new LedgerException(reason, "the ledger's database failed: " + e.getMessage(), e);
    }

    @Override
    public boolean isSingleChain() {
        return dialect.isSingleWriter();
    }

    @Override
    public <T> T transact(Function<? super LedgerTransaction, T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(work, attempt == 1 && dialect.refusesAsLostRace());
            } catch (SQLException e) {
                if (attempt == MOST_ATTEMPTS || !dialect.isLostRace(e)) {
                    throw failure(dialect, e);
                }
            }
        }
    }

    private <T> T attempt(Function<? super LedgerTransaction, T> work, boolean trusting) throws SQLException {
        JdbcSession session = sessions.take();
        try {
            session.trust(trusting);
            T result = inTransaction(session, work);
            ScopeHead head = session.takeLedgerHead();
            if (head != null) {
                mark.advance(head.position(), head.hash());
            }
            return result;
        } catch (FailedStatement e) {
            throw e.sql();
        } finally {
            sessions.giveBack(session);
        }
    }

    private <T> T inTransaction(JdbcSession session, Function<? super LedgerTransaction, T> work) throws SQLException {
        dialect.begin(session.connection());
        return finished(session, work::apply);
    }

    private <T> T finished(JdbcSession session, Function<? super JdbcSession, T> work) throws SQLException {
        boolean done = false;
        try {
            T result = work.apply(session);
            dialect.commit(session.connection());
            done = true;
            return result;
        } finally {
            if (!done) {
                session.takeLedgerHead();
                rollback(session.connection());
            }
        }
    }

    /** What made the transaction fail is thrown already; a database that rolled back by itself complains here. */
    private void rollback(Connection connection) {
        try {
            dialect.rollback(connection);
        } catch (SQLException e) {
            // Nothing was committed either way.
        }
    }

    @Override
    public <T> T read(Function<? super LedgerReading, T> work) {
        try {
            JdbcSession session = sessions.take();
            try {
                dialect.beginReading(session.connection());
                return finished(session, work::apply);
            } finally {
                sessions.giveBack(session);
            }
        } catch (FailedStatement e) {
            throw failure(dialect, e.sql());
        } catch (SQLException e) {
            throw failure(dialect, e);
        }
    }

    @Override
    public void close() {
        try {
            sessions.close();
            mark.close();
        } catch (SQLException e) {
            throw failure(dialect, e);
        }
    }
}
