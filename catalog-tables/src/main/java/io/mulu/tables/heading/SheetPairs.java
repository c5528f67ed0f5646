package io.mulu.tables.heading;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.tables.layout.Layout;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds two sheets that belong together: one of resources and one of their items. Where the first has items itself, or
 * the second is as good a catalogue of its own, they do not. Immutable and thread-safe.
 */
final class SheetPairs {

    private final List<Halves> layouts;

    SheetPairs(List<Layout> layouts, MetadataRegistry registry) {
        this.layouts = layouts.stream()
                .flatMap(layout -> Halves.of(layout, registry).stream())
                .toList();
    }

    /** The best pair; of equally good ones that of the layout that comes first, and of the sheets that do. */
    Optional<Pair> find(List<SheetCandidate> sheets) {
        Pair best = null;
        for (Halves halves : layouts) {
            for (SheetCandidate resources : sheets) {
                HeaderMatch match = HeaderFinder.find(resources.head(), halves.resources());
                Pair pair = match.fits() && !has(match, MemberPaths.ITEMS + "." + MemberPaths.ITEM_NAME)
                        ? pair(sheets, resources, match, halves)
                        : null;
                if (pair != null && (best == null || pair.score() > best.score())) {
                    best = pair;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static @Nullable Pair pair(
            List<SheetCandidate> sheets, SheetCandidate resources, HeaderMatch match, Halves halves) {
        Pair best = null;
        for (SheetCandidate items : sheets) {
            if (items != resources) {
                HeaderMatch of = HeaderFinder.find(items.head(), halves.items());
                double score = match.score() + of.score();
                boolean fits = of.fits() && has(of, MemberPaths.NAME) && of.score() >= items.score();
                if (fits && (best == null || score > best.score())) {
                    best = new Pair(resources, items, halves, score);
                }
            }
        }
        return best;
    }

    private static boolean has(HeaderMatch match, String member) {
        return match.columns().stream().anyMatch(column -> column.member().equals(member));
    }

    /**
     * A layout of two sheets, ready to be looked up.
     *
     * @param layout the layout
     * @param resources its columns of resources
     * @param items its columns of items
     */
    record Halves(Layout layout, LayoutIndex resources, LayoutIndex items) {

        static Optional<Halves> of(Layout layout, MetadataRegistry registry) {
            Layout items = layout.items();
            return items == null
                    ? Optional.empty()
                    : Optional.of(
                            new Halves(layout, new LayoutIndex(layout, registry), new LayoutIndex(items, registry)));
        }
    }

    /**
     * Two sheets.
     *
     * @param resources the sheet of resources
     * @param items the sheet of items
     * @param halves the layout
     * @param score how well both fit
     */
    record Pair(SheetCandidate resources, SheetCandidate items, Halves halves, double score) {}
}
