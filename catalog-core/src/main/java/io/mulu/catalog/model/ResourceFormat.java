package io.mulu.catalog.model;

import org.jspecify.annotations.Nullable;

/**
 * The storage form of a resource (信息资源格式): a category, a type within it, and a description for other types.
 *
 * @param category code in the value domain format-category; null when absent
 * @param type code in the value domain format-type; null when absent
 * @param description free text, wanted when the type is other; null when absent
 */
public record ResourceFormat(
        @Nullable String category,
        @Nullable String type,
        @Nullable String description) {

    /** Nothing stated. */
    public static final ResourceFormat NONE = new ResourceFormat(null, null, null);

    /**
     * Whether nothing is stated.
     *
     * @return true if every part is absent
     */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
