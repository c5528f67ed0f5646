package io.mulu.tables.heading;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.tables.layout.Layout;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of headings in a sheet's head, by any of several layouts. Those that somebody gave for the purpose come
 * before all others, however well these fit. Immutable and thread-safe.
 */
final class HeaderFinder {

    private static final Comparator<HeaderMatch> BETTER = Comparator.comparing(HeaderMatch::fits)
            .thenComparingDouble(HeaderMatch::score)
            .thenComparingInt(HeaderMatch::recognised);

    private final List<LayoutIndex> own;
    private final List<LayoutIndex> layouts;

    HeaderFinder(List<Layout> own, List<Layout> layouts, MetadataRegistry registry) {
        this.own = own.stream().map(layout -> new LayoutIndex(layout, registry)).toList();
        this.layouts = layouts.stream()
                .map(layout -> new LayoutIndex(layout, registry))
                .toList();
    }

    /** The best reading; of equally good ones the layout that comes first, in the fewest rows. */
    Optional<HeaderMatch> find(SheetHead head) {
        HeaderMatch given = best(head, own, null);
        return Optional.ofNullable(given != null && given.fits() ? given : best(head, layouts, given));
    }

    boolean isOwn(@Nullable HeaderMatch match) {
        return match != null && own.stream().anyMatch(layout -> layout.layout() == match.layout());
    }

    private static @Nullable HeaderMatch best(SheetHead head, List<LayoutIndex> layouts, @Nullable HeaderMatch before) {
        HeaderMatch best = before;
        for (LayoutIndex layout : layouts) {
            HeaderMatch match = find(head, layout);
            if (match.recognised() > 0 && (best == null || BETTER.compare(match, best) > 0)) {
                best = match;
            }
        }
        return best;
    }

    static HeaderMatch find(SheetHead head, LayoutIndex layout) {
        HeaderMatch best = null;
        for (int bottom = 1; bottom <= SheetHead.LAST_HEADING_ROW; bottom++) {
            HeadingCells cells = new HeadingCells(head, bottom);
            if (head.hasRow(bottom) && !cells.cutsMergedHeading()) {
                HeaderMatch match = new ColumnMatcher(layout, cells).match();
                best = best == null || BETTER.compare(match, best) > 0 ? match : best;
            }
        }
        return best == null ? new ColumnMatcher(layout, new HeadingCells(head, 1)).match() : best;
    }
}
