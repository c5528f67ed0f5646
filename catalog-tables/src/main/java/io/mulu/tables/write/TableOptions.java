package io.mulu.tables.write;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.codes.resource.CodeProfiles;
import io.mulu.tables.layout.Layout;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How tables are written.
 *
 * @param layout the layout of the table; null for that of the table which the catalogue was read from, with its own
 *     headings in their places, and the national one when it was not read from exactly one table
 * @param layouts the layouts by which sources may have been read and the table may be read again
 * @param registry the elements and the labels of their values; should be that with which the table will be read
 * @param profiles the code profiles that layouts and catalogues may name
 * @param merged whether what the rows of one resource have in common stands in merged cells of a workbook; else it is
 *     repeated in every row
 */
public record TableOptions(
        @Nullable Layout layout,
        List<Layout> layouts,
        MetadataRegistry registry,
        CodeProfiles profiles,
        boolean merged) {

    /** Options. */
    public TableOptions {
        layouts = List.copyOf(layouts);
        Objects.requireNonNull(registry, "registry");
        Objects.requireNonNull(profiles, "profiles");
    }

    /**
     * The head of the source or else the national layout, the shipped layouts, the registry of the guide of 2017, the shipped code profiles,
     * nothing merged.
     *
     * @return the options
     */
    public static TableOptions standard() {
        return new TableOptions(null, Layout.shipped(), MetadataRegistry.guide2017(), CodeProfiles.shipped(), false);
    }

    /**
     * The same options with another layout.
     *
     * @param other the layout; null for that of the source
     * @return new options
     */
    public TableOptions withLayout(@Nullable Layout other) {
        return new TableOptions(other, layouts, registry, profiles, merged);
    }

    /**
     * The same options with other layouts to know.
     *
     * @param others the layouts, the preferred one first
     * @return new options
     */
    public TableOptions withLayouts(List<Layout> others) {
        return new TableOptions(layout, others, registry, profiles, merged);
    }

    /**
     * The same options with another registry.
     *
     * @param other the elements and the labels of their values
     * @return new options
     */
    public TableOptions withRegistry(MetadataRegistry other) {
        return new TableOptions(layout, layouts, other, profiles, merged);
    }

    /**
     * The same options with other code profiles.
     *
     * @param others the profiles
     * @return new options
     */
    public TableOptions withProfiles(CodeProfiles others) {
        return new TableOptions(layout, layouts, registry, others, merged);
    }

    /**
     * The same options with cells merged or repeated.
     *
     * @param value whether they are merged
     * @return new options
     */
    public TableOptions withMerged(boolean value) {
        return new TableOptions(layout, layouts, registry, profiles, value);
    }
}
