package io.mulu.codes.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;

/** PostgreSQL, where scopes are locked row by row and several processes give out codes at once. */
final class PostgresqlDialect implements Dialect {

    /** Any number will do, as long as all versions of this library use the same one. */
    private static final long SCHEMA_LOCK = 0x6d75_6c75_6c65_6467L;

    /** unique_violation, serialization_failure, deadlock_detected. */
    private static final Set<String> LOST_RACES = Set.of("23505", "40001", "40P01");

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public boolean isSingleWriter() {
        return false;
    }

    @Override
    public void prepare(Connection connection) throws SQLException {
        requireOn(connection, "fsync");
        requireOn(connection, "synchronous_commit");
    }

    /** Values other than off all wait for the server's own disk at least. */
    private static void requireOn(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW " + setting)) {
            if (row.next() && row.getString(1).equals("off")) {
                throw new LedgerException(
                        LedgerException.Reason.NOT_DURABLE,
                        "PostgreSQL acknowledges commits before they are on disk: " + setting + " is off");
            }
        }
    }

    @Override
    public void requireSound(Connection connection) {}

    @Override
    public Optional<Path> file(Connection connection) {
        return Optional.empty();
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
    }

    @Override
    public void beginReading(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        execute(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        connection.commit();
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        connection.rollback();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void lockSchema(Connection connection) throws SQLException {
        execute(connection, "SELECT pg_advisory_xact_lock(" + SCHEMA_LOCK + ")");
    }

    @Override
    public String tableQuery() {
        return "SELECT count(*) FROM information_schema.tables"
                + " WHERE table_schema = current_schema() AND table_name = 'mulu_ledger'";
    }

    /**
     * One look into the index for each value. For a list of values the planner prefers to read a whole table as long as
     * it is small, and goes on doing so with a prepared statement when the table has grown.
     */
    @Override
    public String manyQuery(String columns, String table, String fixed, String column, int count) {
        return (fixed.isEmpty() ? "" : "WITH fixed (value) AS (VALUES (?)) ")
                + "SELECT found.* FROM " + wanted(count) + " AS wanted (value)"
                + " CROSS JOIN LATERAL (SELECT " + columns + " FROM " + table + " WHERE "
                + (fixed.isEmpty() ? "" : fixed + " = (SELECT value FROM fixed) AND ") + column
                + " = wanted.value LIMIT 1) AS found";
    }

    private static String wanted(int count) {
        return count == 0 ? "(SELECT unnest(?::text[]))" : "(VALUES " + "(?), ".repeat(count - 1) + "(?))";
    }

    @Override
    public boolean takesArrays() {
        return true;
    }

    @Override
    public boolean batchesOne() {
        return false;
    }

    /** The driver takes them apart again and sends them without waiting for answers in between. */
    @Override
    public boolean joinsStatements() {
        return true;
    }

    @Override
    public String lockClause() {
        return " FOR UPDATE";
    }

    @Override
    public boolean refusesAsLostRace() {
        return true;
    }

    /** A batch hides the reason in the exception that follows. */
    @Override
    public boolean isLostRace(SQLException exception) {
        for (SQLException e = exception; e != null; e = e.getNextException()) {
            String state = e.getSQLState();
            if (state != null && LOST_RACES.contains(state)) {
                return true;
            }
        }
        return false;
    }

    /** Class XX tells of damage, 55P03 of a lock that was waited for too long. */
    @Override
    public LedgerException.Reason reason(SQLException exception) {
        String state = exception.getSQLState();
        if (state == null) {
            return LedgerException.Reason.DATABASE;
        }
        if (state.startsWith("XX")) {
            return LedgerException.Reason.CORRUPT;
        }
        return state.equals("55P03") ? LedgerException.Reason.BUSY : LedgerException.Reason.DATABASE;
    }
}
