package io.mulu.codes.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Optional;

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
            requireLog(statement);
            statement.execute("PRAGMA synchronous = FULL");
        }
    }

    /** A database in memory has no log, and nothing to lose by it. */
    private static void requireLog(Statement statement) throws SQLException {
        String mode = text(statement, "PRAGMA journal_mode = WAL").toLowerCase(Locale.ROOT);
        if (!mode.equals("wal") && !mode.equals("memory")) {
            throw new LedgerException(
                    LedgerException.Reason.NOT_DURABLE, "SQLite keeps no write-ahead log here: journal mode " + mode);
        }
    }

    @Override
    public void requireSound(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String verdict = text(statement, "PRAGMA integrity_check(1)");
            if (!verdict.equals("ok")) {
                throw new LedgerException(LedgerException.Reason.CORRUPT, "the ledger's file is damaged: " + verdict);
            }
        }
    }

    @Override
    public Optional<Path> file(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet databases = statement.executeQuery("PRAGMA database_list")) {
            while (databases.next()) {
                String file = databases.getString("file");
                if (databases.getString("name").equals("main") && file != null && !file.isEmpty()) {
                    return Optional.of(Path.of(file));
                }
            }
            return Optional.empty();
        }
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            String text = row.next() ? row.getString(1) : null;
            return text == null ? "" : text;
        }
    }

    /** The driver's own transactions take the lock too late: two readers that both want to write would both fail. */
    @Override
    public void begin(Connection connection) throws SQLException {
        execute(connection, "BEGIN IMMEDIATE");
    }

    @Override
    public void beginReading(Connection connection) throws SQLException {
        execute(connection, "BEGIN");
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

    /** A transaction that may write keeps all others out as it is. */
    @Override
    public void lockSchema(Connection connection) {}

    @Override
    public String tableQuery() {
        return "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'mulu_ledger'";
    }

    @Override
    public String manyQuery(String columns, String table, String fixed, String column, int count) {
        return "SELECT " + columns + " FROM " + table + " WHERE " + (fixed.isEmpty() ? "" : fixed + " = ? AND ")
                + column + " IN (" + "?, ".repeat(count - 1) + "?)";
    }

    @Override
    public boolean takesArrays() {
        return false;
    }

    /** The driver asks for generated keys after any insert that is not a batch. */
    @Override
    public boolean batchesOne() {
        return true;
    }

    /** There is no way to travel, and the driver would forget all but the first. */
    @Override
    public boolean joinsStatements() {
        return false;
    }

    @Override
    public String lockClause() {
        return "";
    }

    @Override
    public boolean refusesAsLostRace() {
        return false;
    }

    @Override
    public boolean isLostRace(SQLException exception) {
        return false;
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
