package io.mulu.codes.ledger;

import java.time.Clock;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * Opens ledgers in databases.
 *
 * <p>The host brings the JDBC driver. Supported is SQLite, with a write-ahead log and synchronous FULL. Tables are made
 * when they are not there.
 */
public final class JdbcLedger {

    private JdbcLedger() {}

    /**
     * Opens the ledger of a catalogue, or makes it.
     *
     * @param dataSource gives connections; for SQLite one is taken and kept until the ledger is closed
     * @param catalogueId the catalogue whose codes these are
     * @param clock gives the times of the audit trail
     * @return the ledger
     * @throws LedgerException if the database is not supported, the ledger there belongs to another catalogue or was
     *     written by a newer version, or the database fails
     */
    public static AssignmentLedger open(DataSource dataSource, String catalogueId, Clock clock) {
        return open(dataSource, catalogueId, clock, "");
    }

    /**
     * Opens the ledger of a catalogue, or makes it.
     *
     * @param dataSource gives connections; for SQLite one is taken and kept until the ledger is closed
     * @param catalogueId the catalogue whose codes these are
     * @param clock gives the times of the audit trail
     * @param actor who changes the ledger, for the audit trail; may be empty
     * @return the ledger
     * @throws LedgerException if the database is not supported, the ledger there belongs to another catalogue or was
     *     written by a newer version, or the database fails
     */
    public static AssignmentLedger open(DataSource dataSource, String catalogueId, Clock clock, String actor) {
        Objects.requireNonNull(dataSource, "dataSource");
        Objects.requireNonNull(catalogueId, "catalogueId");
        Objects.requireNonNull(clock, "clock");
        return new StoredLedger(JdbcStore.open(dataSource, catalogueId, clock), catalogueId, clock, actor);
    }
}
