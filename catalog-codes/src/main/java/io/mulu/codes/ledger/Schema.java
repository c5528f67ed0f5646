package io.mulu.codes.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Makes the tables, brings older ones up to date, and sees to it that they are those of the catalogue. */
final class Schema {

    private static final int VERSION = 1;

    private final Dialect dialect;

    Schema(Dialect dialect) {
        this.dialect = dialect;
    }

    void ensure(Connection connection, String catalogueId, Clock clock) throws SQLException {
        dialect.begin(connection);
        boolean done = false;
        try {
            dialect.lockSchema(connection);
            migrate(connection, catalogueId, clock);
            dialect.commit(connection);
            done = true;
        } finally {
            if (!done) {
                rollback(connection);
            }
        }
    }

    /** A database that rolled back by itself, for want of room on disk, complains here and would hide the reason. */
    private void rollback(Connection connection) {
        try {
            dialect.rollback(connection);
        } catch (SQLException e) {
            // What made the transaction fail is thrown already.
        }
    }

    private void migrate(Connection connection, String catalogueId, Clock clock) throws SQLException {
        int version = version(connection);
        if (version > VERSION) {
            throw new LedgerException(
                    LedgerException.Reason.NEWER_SCHEMA,
                    "the ledger has schema " + version + ", this version knows up to " + VERSION);
        }
        for (int next = version + 1; next <= VERSION; next++) {
            for (String statement : statements(next)) {
                execute(connection, statement);
            }
        }
        if (version == 0) {
            register(connection, catalogueId, clock);
        } else if (version < VERSION) {
            execute(connection, "UPDATE mulu_ledger SET schema_version = " + VERSION);
        }
        requireCatalogue(connection, catalogueId);
    }

    private int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet tables = statement.executeQuery(dialect.tableQuery())) {
                if (!tables.next() || tables.getInt(1) == 0) {
                    return 0;
                }
            }
            try (ResultSet row = statement.executeQuery("SELECT schema_version FROM mulu_ledger")) {
                if (!row.next()) {
                    throw new LedgerException(LedgerException.Reason.CORRUPT, "the ledger does not say what it is");
                }
                return row.getInt(1);
            }
        }
    }

    private List<String> statements(int version) {
        String file = dialect.name() + '/' + version + ".sql";
        try (InputStream in = Schema.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing schema " + file);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("\n\n"))
                    .map(String::strip)
                    .filter(statement -> !statement.startsWith("--"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void register(Connection connection, String catalogueId, Clock clock) throws SQLException {
        String sql = "INSERT INTO mulu_ledger (id, catalogue, schema_version, created) VALUES (1, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, catalogueId);
            insert.setInt(2, VERSION);
            insert.setString(3, clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
            insert.executeUpdate();
        }
    }

    private static void requireCatalogue(Connection connection, String catalogueId) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT catalogue FROM mulu_ledger")) {
            String found = row.next() ? row.getString(1) : "";
            if (!found.equals(catalogueId)) {
                throw new LedgerException(
                        LedgerException.Reason.OTHER_CATALOGUE,
                        "the ledger belongs to catalogue " + found + ", not to " + catalogueId);
            }
        }
    }
}
