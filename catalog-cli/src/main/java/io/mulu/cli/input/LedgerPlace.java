package io.mulu.cli.input;

import javax.sql.DataSource;

/** Where a ledger is kept. */
interface LedgerPlace {

    /** Without anything secret. */
    String shown();

    /** Fails with one sentence where it can be told beforehand that no ledger can be kept. */
    void requireUsable();

    /** Whether there is something that may hold a ledger. */
    boolean isThere();

    DataSource dataSource();
}
