package io.mulu.codes.ledger;

/**
 * The positions that a transaction adds to a chain of the audit trail.
 *
 * @param chain the chain
 * @param first the first new position
 * @param last the last new position, one less than the first when there are none
 */
record AddedPart(String chain, long first, long last) {

    boolean isEmpty() {
        return last < first;
    }
}
