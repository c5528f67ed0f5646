package io.mulu.codes.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A session over a connection of the host's pool for each piece of work. */
final class BorrowedSessions implements Sessions {

    private final DataSource dataSource;
    private final Dialect dialect;
    private volatile boolean closed;

    BorrowedSessions(DataSource dataSource, Dialect dialect) {
        this.dataSource = dataSource;
        this.dialect = dialect;
    }

    @Override
    public JdbcSession take() throws SQLException {
        if (closed) {
            throw new LedgerException(LedgerException.Reason.CLOSED, "the ledger is closed");
        }
        return new JdbcSession(dataSource.getConnection(), dialect);
    }

    @Override
    public void giveBack(JdbcSession session) throws SQLException {
        try (Connection connection = session.connection()) {
            session.statements().close();
            connection.setAutoCommit(true);
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
