package io.mulu.benchmarks.ledger;

import java.util.List;
import java.util.stream.IntStream;

/** Values of several rounds, in order of size. */
record Ratios(List<Double> sorted) {

    static Ratios of(List<Double> values) {
        return new Ratios(values.stream().sorted().toList());
    }

    /** Round by round, since two things measured one after the other suffer from the same neighbours. */
    static Ratios paired(List<Double> rates, List<Double> base) {
        return of(IntStream.range(0, rates.size())
                .mapToObj(round -> rates.get(round) / base.get(round))
                .toList());
    }

    double median() {
        int upper = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(upper) : (sorted.get(upper - 1) + sorted.get(upper)) / 2;
    }

    double least() {
        return sorted.get(0);
    }

    double most() {
        return sorted.get(sorted.size() - 1);
    }
}
