package io.mulu.tables.write;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.ExtensionMember;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The head of a table in a layout: a title, groups, headings, as the national workbook has them; in a text file only
 * headings, and groups above columns of items that nothing else tells from those of resources.
 */
final class LayoutHead {

    private static final String ITEMS = MemberPaths.ITEMS + ".";

    private final TableColumn[] byPlace;
    private final MetadataRegistry registry;

    LayoutHead(List<TableColumn> columns, int[] places, MetadataRegistry registry) {
        this.byPlace = new TableColumn[columns.size()];
        for (int i = 0; i < places.length; i++) {
            byPlace[places[i] - 1] = columns.get(i);
        }
        this.registry = registry;
    }

    HeadGrid grid(@Nullable String title) {
        return title == null ? plain() : titled(title);
    }

    private HeadGrid plain() {
        HeadGrid grid = new HeadGrid();
        boolean grouped = false;
        for (int i = 0; i < byPlace.length; i++) {
            String group = byPlace[i].group();
            if (byPlace[i].perItem() && byPlace[i].extension() && group != null) {
                grid.put(1, i + 1, group);
                grouped = true;
            }
        }
        for (int i = 0; i < byPlace.length; i++) {
            grid.put(grouped ? 2 : 1, i + 1, heading(byPlace[i]));
        }
        return grid;
    }

    private HeadGrid titled(String title) {
        HeadGrid grid = new HeadGrid();
        grid.put(1, 1, title);
        grid.merge(1, 1, 1, byPlace.length);
        int at = 0;
        while (at < byPlace.length) {
            int end = endOfGroup(at);
            String group = group(byPlace[at]);
            boolean grouped = group != null && (end > at + 1 || byPlace[at].perItem());
            if (grouped) {
                grid.put(2, at + 1, Objects.requireNonNull(group));
                grid.merge(2, at + 1, 2, end);
            }
            for (; at < end; at++) {
                String text = heading(byPlace[at]) + "\n" + HeadPlan.flag(registry, byPlace[at].member());
                grid.put(grouped ? 3 : 2, at + 1, text);
                if (!grouped) {
                    grid.merge(2, at + 1, 3, at + 1);
                }
            }
        }
        return grid;
    }

    private int endOfGroup(int from) {
        String group = group(byPlace[from]);
        int end = from + 1;
        while (end < byPlace.length && group != null && group.equals(group(byPlace[end]))) {
            end++;
        }
        return end;
    }

    private static String heading(TableColumn column) {
        String heading = column.heading();
        return heading == null ? "" : heading;
    }

    /** What the guide calls the block of an element, without the number of its clause. */
    private @Nullable String group(TableColumn column) {
        String member = column.member();
        if (member.startsWith(ITEMS)) {
            return registry.element(MemberPaths.ITEMS)
                    .flatMap(items -> items.headings().stream().findFirst())
                    .or(() -> Optional.ofNullable(column.group()))
                    .orElse(null);
        }
        if (member.startsWith(MemberPaths.CLASSIFICATION)) {
            return registry.element(MemberPaths.CLASSIFICATION)
                    .map(element -> element.names().zh())
                    .orElse(null);
        }
        Optional<MetadataElement> element = registry.element(member)
                .filter(found -> ExtensionMember.of(found).isEmpty());
        if (element.isEmpty()) {
            return ColumnBook.OTHER_GROUP;
        }
        String clause = element.get().clause().clause();
        return clause.substring(clause.lastIndexOf(' ') + 1);
    }
}
