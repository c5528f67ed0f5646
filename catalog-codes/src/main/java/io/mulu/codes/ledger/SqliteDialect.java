package io.mulu.codes.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** SQLite with a write-ahead log that is forced to disk at each commit. */
final class SqliteDialect implements Dialect {

    /** How long to wait for another process, in milliseconds. */
    private static final int BUSY_TIMEOUT = 10_000;

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public boolean isSingleWriter() {
        return true;
    }

    @Override
    public void prepare(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = " + BUSY_TIMEOUT);
            requireDurable(statement);
            statement.execute("PRAGMA synchronous = FULL");
        }
    }

    /** A database in memory has no log, and nothing to lose by it. */
    private static void requireDurable(Statement statement) throws SQLException {
        try (ResultSet mode = statement.executeQuery("PRAGMA journal_mode = WAL")) {
            String set = mode.next() ? mode.getString(1).toLowerCase(Locale.ROOT) : "";
            if (!set.equals("wal") && !set.equals("memory")) {
                throw new LedgerException(
                        LedgerException.Reason.DATABASE, "SQLite keeps no write-ahead log here: journal mode " + set);
            }
        }
    }

    /** The driver's own transactions take the lock too late: two readers that both want to write would both fail. */
    @Override
    public void begin(Connection connection) throws SQLException {
        execute(connection, "BEGIN IMMEDIATE");
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        execute(connection, "COMMIT");
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        execute(connection, "ROLLBACK");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public String tableQuery() {
        return "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'mulu_ledger'";
    }

    @Override
    public String lockClause() {
        return "";
    }

    /** The low byte of the driver's error code is SQLite's primary result code. */
    @Override
    public LedgerException.Reason reason(SQLException exception) {
        return switch (exception.getErrorCode() & 0xff) {
            case 5, 6 -> LedgerException.Reason.BUSY;
            case 11, 26 -> LedgerException.Reason.CORRUPT;
            default -> LedgerException.Reason.DATABASE;
        };
    }
}
