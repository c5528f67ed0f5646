package io.mulu.codes.ledger;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * Opens ledgers in databases.
 *
 * <p>The host brings the JDBC driver. Supported are SQLite, with a write-ahead log and synchronous FULL, for one machine,
 * and PostgreSQL where several give out codes. Tables are made in the current schema when they are not there. One schema
 * holds one ledger.
 *
 * <p>A SQLite ledger has a mark, a small file that remembers how far the ledger has come. A ledger that is behind its
 * mark, because an older copy was brought back, its write-ahead log was lost or it was replaced, is refused. PostgreSQL
 * has no such mark: after a restore, hold the ledger against the catalogue with {@link
 * AssignmentLedger#check(Iterable)}.
 */
public final class JdbcLedger {

    private JdbcLedger() {}

    /**
     * Opens the ledger of a catalogue, or makes it.
     *
     * @param dataSource gives connections; for SQLite one is taken and kept until the ledger is closed, for PostgreSQL
     *     one is taken for each transaction, so it should be a pool
     * @param catalogueId the catalogue whose codes these are
     * @param clock gives the times of the audit trail and says when blocks expire
     * @return the ledger
     * @throws LedgerException if the database is not supported or not durable, the ledger there belongs to another
     *     catalogue, was written by a newer version, is damaged or older than its mark, or the database fails
     */
    public static AssignmentLedger open(DataSource dataSource, String catalogueId, Clock clock) {
        return open(dataSource, catalogueId, clock, LedgerOptions.defaults());
    }

    /**
     * Opens the ledger of a catalogue, or makes it, with options. Otherwise as {@link #open(DataSource, String, Clock)}.
     *
     * @param dataSource gives connections
     * @param catalogueId the catalogue whose codes these are
     * @param clock gives the times of the audit trail and says when blocks expire
     * @param options how to open it
     * @return the ledger
     * @throws LedgerException if the ledger cannot be opened
     */
    public static AssignmentLedger open(DataSource dataSource, String catalogueId, Clock clock, LedgerOptions options) {
        Objects.requireNonNull(dataSource, "dataSource");
        Objects.requireNonNull(options, "options");
        Texts.requireKept(catalogueId, 1024, "catalogueId");
        LedgerSettings settings = new LedgerSettings(Objects.requireNonNull(clock, "clock"), options);
        StoredLedger ledger =
                new StoredLedger(JdbcStore.open(dataSource, catalogueId, settings), catalogueId, settings);
        boolean sound = false;
        try {
            if (options.verifies()) {
                requireSound(ledger);
            }
            ledger.closeExpiredBlocks();
            sound = true;
            return ledger;
        } finally {
            if (!sound) {
                ledger.close();
            }
        }
    }

    private static void requireSound(AssignmentLedger ledger) {
        List<LedgerFinding> findings = ledger.check();
        if (!findings.isEmpty()) {
            throw new LedgerException(
                    LedgerException.Reason.CORRUPT,
                    "the ledger contradicts itself in " + findings.size() + " places, first: " + findings.get(0));
        }
    }
}
