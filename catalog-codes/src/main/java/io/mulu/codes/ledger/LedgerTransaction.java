package io.mulu.codes.ledger;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** One transaction of a store. What it reads of a scope after locking it does not change until it ends. */
interface LedgerTransaction extends LedgerReading {

    /**
     * Locks scopes, in their order, so that two transactions never wait for each other, and looks request keys up after
     * that. A store that refuses to write a key twice may take keys of a long call for new; when it refuses one, it runs the
     * transaction again and then looks all of them up.
     *
     * @param keys request keys; may be none
     */
    Locked lock(SortedSet<String> scopes, List<String> keys);

    /** Writes, as the last thing of the transaction. */
    void write(LedgerChanges changes);

    /**
     * What there is once the scopes are locked.
     *
     * @param heads the heads of the scopes, by scope
     * @param bound the entries that the request keys are bound to, by key
     */
    record Locked(Map<String, ScopeHead> heads, Map<String, LedgerEntry> bound) {}
}
