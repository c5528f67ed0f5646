package io.mulu.tables.write;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.tables.layout.Layout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns stand and what stands above them. A head is tried before it is used: where a reader would take a
 * column of an extension for an element of the same name, a column of that element comes before it.
 *
 * @param grid the cells above the rows
 * @param places the place of each column of the book, 1-based
 */
record HeadPlan(HeadGrid grid, int[] places) {

    private static final int ATTEMPTS = 8;

    /** Plans a head; may add columns to the book. */
    static HeadPlan of(
            ColumnBook book,
            Layout layout,
            List<Layout> known,
            MetadataRegistry registry,
            @Nullable SourceHead source,
            @Nullable String title) {
        int initial = book.initial();
        HeadPlan plan = plan(book, initial, registry, source, title);
        List<Layout> layouts = new ArrayList<>(List.of(layout));
        known.stream().filter(one -> !one.equals(layout)).forEach(layouts::add);
        for (int attempt = 0; attempt < ATTEMPTS && plan.needsMore(book, layouts, registry); attempt++) {
            plan = plan(book, initial, registry, source, title);
        }
        return plan;
    }

    private boolean needsMore(ColumnBook book, List<Layout> layouts, MetadataRegistry registry) {
        Optional<List<SourceHead.Match>> matches = SourceHead.matches(grid, layouts, registry);
        int before = book.columns().size();
        Map<Integer, TableColumn> byPlace = new HashMap<>();
        for (int i = 0; i < before; i++) {
            byPlace.put(places[i], book.columns().get(i));
        }
        for (SourceHead.Match match : matches.orElse(List.of())) {
            TableColumn column = byPlace.get(match.column());
            boolean taken = column != null
                    && column.extension()
                    && !column.member().equals(match.member())
                    && !match.member().contains(MemberPaths.EXTENSIONS + ".");
            if (taken) {
                book.column(match.member());
            }
        }
        return book.columns().size() > before;
    }

    private static HeadPlan plan(
            ColumnBook book,
            int initial,
            MetadataRegistry registry,
            @Nullable SourceHead source,
            @Nullable String title) {
        List<TableColumn> columns = book.columns();
        int[] places = new int[columns.size()];
        int last = source == null ? 0 : source.grid().width();
        for (int i = 0; i < places.length; i++) {
            places[i] = columns.get(i).position() > 0 ? columns.get(i).position() : 0;
            last = Math.max(last, places[i]);
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            if (places[i] == 0) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparingInt(i -> i < initial ? 0 : rank(columns.get(i))));
        for (int i : order) {
            places[i] = ++last;
        }
        HeadGrid grid = source == null
                ? new LayoutHead(columns, places, registry).grid(title)
                : extended(source, columns, places, last);
        return new HeadPlan(grid, places);
    }

    private static int rank(TableColumn column) {
        return (column.perItem() ? 3 : 1) + (column.extension() ? 1 : 0);
    }

    private static HeadGrid extended(SourceHead source, List<TableColumn> columns, int[] places, int last) {
        boolean grouped = columns.stream()
                .anyMatch(column -> column.position() == 0 && column.perItem() && column.group() != null);
        HeadGrid before = source.grid();
        HeadGrid grid = before.widened(before.width(), last).shifted(grouped && before.lastRow() == 1 ? 1 : 0);
        int bottom = grid.lastRow();
        for (int i = 0; i < places.length; i++) {
            TableColumn column = columns.get(i);
            String heading = column.heading();
            if (column.position() == 0 && heading != null) {
                grid.put(bottom, places[i], heading);
                String group = column.group();
                if (group != null && bottom > 1) {
                    grid.put(bottom - 1, places[i], group);
                }
            }
        }
        return grid;
    }
}
