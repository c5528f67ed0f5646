package io.mulu.codes.ledger;

import java.time.Clock;
import java.util.Objects;

/** A ledger in memory: all its promises but one, since it forgets everything when it is closed. For tests. */
public final class InMemoryLedger {

    private InMemoryLedger() {}

    /**
     * Makes an empty ledger.
     *
     * @param catalogueId the catalogue whose codes these will be
     * @param clock gives the times of the audit trail and says when blocks expire
     * @return the ledger
     */
    public static AssignmentLedger open(String catalogueId, Clock clock) {
        LedgerSettings settings = new LedgerSettings(Objects.requireNonNull(clock, "clock"), LedgerOptions.defaults());
        return new StoredLedger(new MemoryStore(), Objects.requireNonNull(catalogueId, "catalogueId"), settings);
    }
}
