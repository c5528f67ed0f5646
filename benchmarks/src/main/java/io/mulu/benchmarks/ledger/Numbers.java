package io.mulu.benchmarks.ledger;

/**
 * Numbers of a scope that were given out together.
 *
 * @param scope the scope
 * @param first the first number
 * @param last the last number
 */
record Numbers(String scope, long first, long last) {

    long count() {
        return last - first + 1;
    }
}
