package io.mulu.benchmarks.reading;

import io.mulu.benchmarks.measure.Ratios;

/**
 * What a ratio is to be.
 *
 * @param words the goal in words
 * @param ratios what was measured
 * @param limit what the median must not go beyond
 * @param atMost whether more than the limit, and not less, is beyond it
 */
record Goal(String words, Ratios ratios, double limit, boolean atMost) {

    static Goal atMost(double limit, String words, Ratios ratios) {
        return new Goal(words, ratios, limit, true);
    }

    static Goal atLeast(double limit, String words, Ratios ratios) {
        return new Goal(words, ratios, limit, false);
    }

    boolean isMet() {
        return atMost ? ratios.median() <= limit : ratios.median() >= limit;
    }

    String wanted() {
        return (atMost ? "<= " : ">= ") + limit;
    }
}
