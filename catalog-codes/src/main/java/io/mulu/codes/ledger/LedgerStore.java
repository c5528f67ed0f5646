package io.mulu.codes.ledger;

import java.util.function.Function;

/** Where a ledger is kept. Safe for use by several threads. */
interface LedgerStore extends AutoCloseable {

    /** Whether all changes form one chain, because only one transaction can run at a time. */
    boolean isSingleChain();

    /** Runs work and keeps all of what it wrote, or none when it throws. May run it again after it lost a race. */
    <T> T transact(Function<? super LedgerTransaction, T> work);

    <T> T read(Function<? super LedgerReading, T> work);

    @Override
    void close();
}
