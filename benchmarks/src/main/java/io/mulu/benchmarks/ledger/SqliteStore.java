package io.mulu.benchmarks.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.sqlite.SQLiteDataSource;

/** Files of SQLite, with a write-ahead log that is forced to disk at each commit. */
final class SqliteStore implements Store {

    private final Path folder;

    SqliteStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return "SQLite";
    }

    @Override
    public DataSource create(String name) {
        SQLiteDataSource dataSource = new SQLiteDataSource();
        dataSource.setUrl("jdbc:sqlite:" + folder.resolve(name + ".db"));
        return dataSource;
    }

    @Override
    public void prepare(Connection connection) throws SQLException {
        execute(connection, "PRAGMA busy_timeout = 10000");
        execute(connection, "PRAGMA journal_mode = WAL");
        execute(connection, "PRAGMA synchronous = FULL");
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        execute(connection, "BEGIN IMMEDIATE");
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        execute(connection, "COMMIT");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public boolean isSingleChain() {
        return true;
    }

    @Override
    public void close() {
        // The files go with their folder.
    }
}
