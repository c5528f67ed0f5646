package io.mulu.benchmarks.ledger;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** All numbers one contender got, to be sure that none came twice: a rate without that is worth nothing. */
final class GivenNumbers {

    private final Map<String, BitSet> given = new HashMap<>();

    void add(Numbers numbers) {
        BitSet ofScope = given.computeIfAbsent(numbers.scope(), scope -> new BitSet());
        int first = Math.toIntExact(numbers.first());
        int last = Math.toIntExact(numbers.last());
        int taken = ofScope.nextSetBit(first);
        if (taken >= 0 && taken <= last) {
            throw new IllegalStateException("number " + taken + " of scope " + numbers.scope() + " was given twice");
        }
        ofScope.set(first, last + 1);
    }

    long count() {
        return given.values().stream().mapToLong(BitSet::cardinality).sum();
    }
}
