package io.mulu.catalog.registry;

import io.mulu.catalog.standard.Confidence;

/**
 * The longest text that an element may hold.
 *
 * @param codePoints how many Unicode code points, at least 1
 * @param confidence how surely the limit is the standard's own; only one that is {@link #binding()} makes a value wrong
 */
public record MaximumLength(int codePoints, Confidence confidence) {

    public MaximumLength {
        if (codePoints < 1) {
            throw new IllegalArgumentException("codePoints is less than 1: " + codePoints);
        }
    }

    /**
     * Whether the standard itself sets the limit. What is practice or common knowledge is a recommendation.
     *
     * @return true if the limit was seen in the standard or follows from it
     */
    public boolean binding() {
        return confidence == Confidence.SEEN || confidence == Confidence.INFERRED;
    }
}
