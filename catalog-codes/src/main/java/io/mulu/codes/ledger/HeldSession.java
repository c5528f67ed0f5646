package io.mulu.codes.ledger;

import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** One session for all, for a database with one writer at a time. */
final class HeldSession implements Sessions {

    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable JdbcSession session;

    HeldSession(JdbcSession session) {
        this.session = session;
    }

    @Override
    public JdbcSession take() {
        lock.lock();
        JdbcSession held = session;
        if (held == null) {
            lock.unlock();
            throw new LedgerException(LedgerException.Reason.CLOSED, "the ledger is closed");
        }
        return held;
    }

    @Override
    public void giveBack(JdbcSession taken) {
        lock.unlock();
    }

    @Override
    public void close() throws SQLException {
        lock.lock();
        try {
            JdbcSession held = session;
            session = null;
            if (held != null) {
                held.statements().close();
                held.connection().close();
            }
        } finally {
            lock.unlock();
        }
    }
}
