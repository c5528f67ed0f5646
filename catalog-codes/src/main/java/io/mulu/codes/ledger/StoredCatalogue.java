package io.mulu.codes.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Finds out whose ledger a database holds, and changes nothing in it. */
public final class StoredCatalogue {

    private StoredCatalogue() {}

    /**
     * The catalogue of the ledger in a database.
     *
     * @param dataSource gives a connection, which is closed again
     * @return the identifier that {@link JdbcLedger#open(DataSource, String, java.time.Clock)} wants; empty when there is
     *     no ledger yet
     * @throws LedgerException if the database is not supported, cannot be reached or cannot be read
     */
    public static Optional<String> of(DataSource dataSource) {
        Dialect dialect = null;
        try (Connection connection = dataSource.getConnection()) {
            dialect = Dialects.of(connection.getMetaData().getDatabaseProductName());
            return catalogue(connection, dialect.tableQuery());
        } catch (SQLException e) {
            throw new LedgerException(reason(dialect, e), "the ledger's database failed: " + e.getMessage(), e);
        }
    }

    private static LedgerException.Reason reason(@Nullable Dialect dialect, SQLException e) {
        return dialect == null ? LedgerException.Reason.DATABASE : dialect.reason(e);
    }

    private static Optional<String> catalogue(Connection connection, String tableQuery) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet tables = statement.executeQuery(tableQuery)) {
                if (!tables.next() || tables.getInt(1) == 0) {
                    return Optional.empty();
                }
            }
            try (ResultSet row = statement.executeQuery("SELECT catalogue FROM mulu_ledger")) {
                return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            }
        }
    }
}
