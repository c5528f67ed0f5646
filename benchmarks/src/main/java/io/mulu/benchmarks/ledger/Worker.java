package io.mulu.benchmarks.ledger;

/** Gets codes in one thread. */
interface Worker {

    /** One call or transaction. */
    Numbers take() throws Exception;
}
