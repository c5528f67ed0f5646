package io.mulu.catalog.model;

import org.jspecify.annotations.Nullable;

/**
 * The sharing block (共享属性).
 *
 * @param type the sharing type; null when absent
 * @param condition the sharing condition or legal basis, as free text; null when absent
 * @param mode how it is shared; never null
 */
public record Sharing(@Nullable SharingType type, @Nullable String condition, SharingMode mode) {

    /** Nothing stated. */
    public static final Sharing NONE = new Sharing(null, null, SharingMode.NONE);

    /**
     * Whether nothing is stated.
     *
     * @return true if every part is absent
     */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
