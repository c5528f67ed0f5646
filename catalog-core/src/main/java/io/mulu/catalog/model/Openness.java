package io.mulu.catalog.model;

import org.jspecify.annotations.Nullable;

/**
 * The openness block (开放属性).
 *
 * @param open whether the resource is open to society; null when not stated
 * @param condition the condition, as free text; null when absent
 */
public record Openness(@Nullable Boolean open, @Nullable String condition) {

    /** Nothing stated. */
    public static final Openness NONE = new Openness(null, null);

    /**
     * Whether nothing is stated.
     *
     * @return true if every part is absent
     */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
