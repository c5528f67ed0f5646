package io.mulu.benchmarks.measure;

/**
 * What a ratio is to be.
 *
 * @param words the goal in words
 * @param ratios what was measured
 * @param limit what the median must not go beyond
 * @param atMost whether more than the limit, and not less, is beyond it
 */
public record Goal(String words, Ratios ratios, double limit, boolean atMost) {

    /**
     * A ratio that must not be larger.
     *
     * @param limit of the median
     * @param words the goal in words
     * @param ratios what was measured
     * @return the goal
     */
    public static Goal atMost(double limit, String words, Ratios ratios) {
        return new Goal(words, ratios, limit, true);
    }

    /**
     * A ratio that must not be smaller.
     *
     * @param limit of the median
     * @param words the goal in words
     * @param ratios what was measured
     * @return the goal
     */
    public static Goal atLeast(double limit, String words, Ratios ratios) {
        return new Goal(words, ratios, limit, false);
    }

    /**
     * Whether the median keeps to the limit.
     *
     * @return true if it does
     */
    public boolean isMet() {
        return atMost ? ratios.median() <= limit : ratios.median() >= limit;
    }

    /**
     * The limit with its sign.
     *
     * @return for example {@code <= 2.0}
     */
    public String wanted() {
        return (atMost ? "<= " : ">= ") + limit;
    }
}
