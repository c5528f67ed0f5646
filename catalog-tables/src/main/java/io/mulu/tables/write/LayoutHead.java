package io.mulu.tables.write;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.tables.layout.HeadingGroups;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of a table in a layout: a title, groups, headings, as the national workbook has them; in a text file only
 * headings, and groups above columns of items that nothing else tells from those of resources.
 */
final class LayoutHead {

    private final TableColumn[] byPlace;
    private final HeadingGroups groups;

    LayoutHead(List<TableColumn> columns, int[] places, MetadataRegistry registry) {
        this.byPlace = new TableColumn[columns.size()];
        for (int i = 0; i < places.length; i++) {
            byPlace[places[i] - 1] = columns.get(i);
        }
        this.groups = new HeadingGroups(registry);
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
            String group = groups.group(byPlace[at].member());
            boolean grouped = (end > at + 1 || byPlace[at].perItem());
            if (grouped) {
                grid.put(2, at + 1, group);
                grid.merge(2, at + 1, 2, end);
            }
            for (; at < end; at++) {
                String text = heading(byPlace[at]) + "\n" + groups.mark(byPlace[at].member());
                grid.put(grouped ? 3 : 2, at + 1, text);
                if (!grouped) {
                    grid.merge(2, at + 1, 3, at + 1);
                }
            }
        }
        return grid;
    }

    private int endOfGroup(int from) {
        String group = groups.group(byPlace[from].member());
        int end = from + 1;
        while (end < byPlace.length && group.equals(groups.group(byPlace[end].member()))) {
            end++;
        }
        return end;
    }

    private static String heading(TableColumn column) {
        String heading = column.heading();
        return heading == null ? "" : heading;
    }
}
