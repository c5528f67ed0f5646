package io.mulu.codes.ledger;

import java.util.Map;
import java.util.SortedSet;

/** One transaction of a store. What it reads of a scope after locking it does not change until it ends. */
interface LedgerTransaction extends LedgerReading {

    /** Locks scopes, in their order, so that two transactions never wait for each other. */
    Map<String, ScopeHead> lock(SortedSet<String> scopes);

    void write(LedgerChanges changes);
}
