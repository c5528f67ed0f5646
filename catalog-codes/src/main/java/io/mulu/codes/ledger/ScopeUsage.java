package io.mulu.codes.ledger;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * How far a scope is used up under a profile.
 *
 * @param scope the scope
 * @param highest the highest number given out, adopted, set aside or burned; 0 for none
 * @param largest the largest number that the profile has room for
 */
public record ScopeUsage(String scope, long highest, long largest) {

    public ScopeUsage {
        Objects.requireNonNull(scope, "scope");
    }

    /**
     * The number that would be given out next.
     *
     * @return the number, or empty when the scope is full
     */
    public OptionalLong next() {
        return highest < largest ? OptionalLong.of(highest + 1) : OptionalLong.empty();
    }

    /**
     * Whether nine tenths of the numbers are gone.
     *
     * @return true from nine tenths on
     */
    public boolean isNearlyFull() {
        return highest >= largest - largest / 10;
    }
}
