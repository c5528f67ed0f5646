package io.mulu.codes.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keeps a ledger in a database that has one writer at a time, over one connection and behind one lock. */
final class JdbcStore implements LedgerStore {

    private final Dialect dialect;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable JdbcSession session;

    private JdbcStore(Dialect dialect, JdbcSession session) {
        this.dialect = dialect;
        this.session = session;
    }

    static JdbcStore open(DataSource dataSource, String catalogueId, Clock clock) {
        Dialect dialect = null;
        Connection connection = null;
        try {
            connection = dataSource.getConnection();
            dialect = Dialects.of(connection.getMetaData().getDatabaseProductName());
            dialect.prepare(connection);
            JdbcStore store = new JdbcStore(dialect, new JdbcSession(connection, dialect));
            store.migrate(connection, catalogueId, clock);
            connection = null;
            return store;
        } catch (SQLException e) {
            throw failure(dialect, e);
        } finally {
            closeQuietly(connection);
        }
    }

    private void migrate(Connection connection, String catalogueId, Clock clock) {
        transact(transaction -> {
            try {
                new Schema(dialect).ensure(connection, catalogueId, clock);
                return true;
            } catch (SQLException e) {
                throw new FailedStatement(e);
            }
        });
    }

    private static void closeQuietly(@Nullable Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                // The failure that brought us here is the one to report.
            }
        }
    }

    private static LedgerException failure(@Nullable Dialect dialect, SQLException e) {
        LedgerException.Reason reason = dialect == null ? LedgerException.Reason.DATABASE : dialect.reason(e);
        return new LedgerException(reason, "the ledger's database failed: " + e.getMessage(), e);
    }

    @Override
    public boolean isSingleChain() {
        return true;
    }

    @Override
    public <T> T transact(Function<? super LedgerTransaction, T> work) {
        return locked(open -> {
            dialect.begin(open.connection());
            boolean done = false;
            try {
                T result = work.apply(open);
                dialect.commit(open.connection());
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollback(open.connection());
                }
            }
        });
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
        return locked(work::apply);
    }

    private <T> T locked(SqlWork<T> work) {
        lock.lock();
        try {
            if (session == null) {
                throw new LedgerException(LedgerException.Reason.CLOSED, "the ledger is closed");
            }
            return work.apply(session);
        } catch (SQLException e) {
            throw failure(dialect, e);
        } catch (FailedStatement e) {
            throw failure(dialect, e.sql());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (session != null) {
                session.connection().close();
                session = null;
            }
        } catch (SQLException e) {
            throw failure(dialect, e);
        } finally {
            lock.unlock();
        }
    }

    private interface SqlWork<T> {
        T apply(JdbcSession session) throws SQLException;
    }
}
