package io.mulu.catalog.registry.item;

import io.mulu.catalog.text.LocalizedText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A classification scheme as the registry keeps it.
 *
 * @param names its names
 * @param definition what it classifies
 * @param edition its edition
 * @param categories the categories, each behind the one it lies in
 */
public record CategoryScheme(LocalizedText names, LocalizedText definition, String edition, List<Category> categories) {

    /** Throws {@link IllegalArgumentException} when a code occurs twice or a category lies in none before it. */
    public CategoryScheme {
        categories = List.copyOf(categories);
        Set<String> seen = new HashSet<>();
        for (Category category : categories) {
            if (category.parent() != null && !seen.contains(category.parent())) {
                throw new IllegalArgumentException(
                        "category " + category.code() + " lies in " + category.parent() + ", which is not before it");
            }
            if (!seen.add(category.code())) {
                throw new IllegalArgumentException("category " + category.code() + " occurs twice");
            }
        }
    }

    /**
     * A category.
     *
     * @param code its code
     * @param name its name
     * @param parent the code of the category it lies in; null at the top
     */
    public record Category(
            String code, String name, @Nullable String parent) {}
}
