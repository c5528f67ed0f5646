package io.mulu.catalog.model;

import org.jspecify.annotations.Nullable;

/**
 * How a resource is shared (共享方式): a category and a type within it.
 *
 * @param category code in the value domain sharing-mode-category; null when absent
 * @param type code in the value domain sharing-mode-type; null when absent
 */
public record SharingMode(
        @Nullable String category, @Nullable String type) {

    /** Nothing stated. */
    public static final SharingMode NONE = new SharingMode(null, null);

    /**
     * Whether nothing is stated.
     *
     * @return true if every part is absent
     */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
