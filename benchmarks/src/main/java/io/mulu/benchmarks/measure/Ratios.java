package io.mulu.benchmarks.measure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Values of several rounds.
 *
 * @param sorted in order of size
 */
public record Ratios(List<Double> sorted) {

    /**
     * Puts values in order.
     *
     * @param values one for each round, at least one
     * @return the values
     */
    public static Ratios of(List<Double> values) {
        return new Ratios(values.stream().sorted().toList());
    }

    /**
     * Round by round, since two things measured one after the other suffer from the same neighbours.
     *
     * @param values one for each round
     * @param base what each is divided by
     * @return the ratios
     */
    public static Ratios paired(List<Double> values, List<Double> base) {
        return of(IntStream.range(0, values.size())
                .mapToObj(round -> values.get(round) / base.get(round))
                .toList());
    }

    /**
     * The middle one.
     *
     * @return of an even number, the mean of the two in the middle
     */
    public double median() {
        int upper = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(upper) : (sorted.get(upper - 1) + sorted.get(upper)) / 2;
    }

    /**
     * The smallest.
     *
     * @return the smallest
     */
    public double least() {
        return sorted.get(0);
    }

    /**
     * The largest.
     *
     * @return the largest
     */
    public double most() {
        return sorted.get(sorted.size() - 1);
    }
}
