package io.mulu.benchmarks.ledger;

/**
 * How much is measured.
 *
 * @param warmUps rounds before the measured ones
 * @param rounds measured rounds
 * @param singles single codes of one thread in one round
 * @param shared single codes of each of several threads in one round
 * @param batches transactions of many codes in one round
 * @param blocks blocks in one round
 */
record Effort(int warmUps, int rounds, int singles, int shared, int batches, int blocks) {

    /**
     * Warmed up until the compiler is done with what a server that runs for days has long compiled.
     *
     * <p>Many short rounds rather than few long ones, so that a neighbour's work falls on both sides of a ratio alike.
     */
    static Effort full() {
        return new Effort(120, 101, 100, 50, 1, 30);
    }
}
