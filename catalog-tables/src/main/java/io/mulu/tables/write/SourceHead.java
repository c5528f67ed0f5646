package io.mulu.tables.write;

import io.mulu.catalog.model.CatalogSource;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.tables.heading.Certainty;
import io.mulu.tables.heading.ColumnMatch;
import io.mulu.tables.heading.SheetChooser;
import io.mulu.tables.layout.Layout;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The head of the table that a catalogue was read from, put together again from what the catalogue says of it. */
final class SourceHead {

    /** The last column that readers take by default. */
    static final int LAST_COLUMN = 1024;

    private static final int LAST_ROW = 40;

    private final HeadGrid grid;
    private final List<Match> columns;
    private final @Nullable String sheet;

    private SourceHead(HeadGrid grid, List<Match> columns, @Nullable String sheet) {
        this.grid = grid;
        this.columns = columns;
        this.sheet = sheet;
    }

    /** The head; empty when what is known of it cannot be understood as that of a table of the layout. */
    static Optional<SourceHead> of(CatalogSource source, Layout layout, MetadataRegistry registry) {
        HeadGrid grid = new HeadGrid();
        for (Map.Entry<String, String> cell : source.headings().entrySet()) {
            int[] place = place(cell.getKey());
            if (place[0] < 1 || place[0] > LAST_ROW || place[1] < 1 || place[1] > LAST_COLUMN) {
                return Optional.empty();
            }
            grid.put(place[0], place[1], cell.getValue());
        }
        if (grid.lastRow() == 0) {
            return Optional.empty();
        }
        merge(grid);
        return matches(grid, List.of(layout), registry).map(columns -> new SourceHead(grid, columns, source.sheet()));
    }

    /** What a reader takes the columns of a head for; empty when it would refuse the table. */
    static Optional<List<Match>> matches(HeadGrid grid, List<Layout> layouts, MetadataRegistry registry) {
        try (HeadTable table = new HeadTable(grid)) {
            return Optional.of(new SheetChooser(layouts, registry)
                    .choose(table, null).inspection().match().columns().stream()
                            .map(Match::of)
                            .collect(Collectors.toList()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Row and column of an address such as {@code BA3}; zeros for anything else. */
    private static int[] place(String address) {
        int column = 0;
        int at = 0;
        while (at < address.length() && at < 3 && address.charAt(at) >= 'A' && address.charAt(at) <= 'Z') {
            column = column * 26 + address.charAt(at++) - 'A' + 1;
        }
        int row = 0;
        for (; at < address.length() && row <= LAST_ROW; at++) {
            int digit = address.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return new int[] {0, 0};
            }
            row = row * 10 + digit;
        }
        return new int[] {row, column};
    }

    /** Titles, groups above several columns, and headings beside groups usually stand in merged cells. */
    private static void merge(HeadGrid grid) {
        int width = grid.width();
        int bottom = grid.lastRow();
        grid.rows().headMap(bottom).forEach((row, cells) -> {
            if (cells.size() == 1 && cells.firstKey() == 1) {
                grid.merge(row, 1, row, width);
            } else {
                cells.keySet().forEach(column -> merge(grid, row, column, width));
            }
        });
    }

    private static void merge(HeadGrid grid, int row, int column, int width) {
        if (!hasBelow(grid, row, column)) {
            grid.merge(row, column, grid.lastRow(), column);
            return;
        }
        int last = column;
        while (last < width && grid.text(row, last + 1) == null && hasBelow(grid, row, last + 1)) {
            last++;
        }
        grid.merge(row, column, row, last);
    }

    private static boolean hasBelow(HeadGrid grid, int row, int column) {
        for (int below = row + 1; below <= grid.lastRow(); below++) {
            if (grid.text(below, column) != null) {
                return true;
            }
        }
        return false;
    }

    HeadGrid grid() {
        return grid;
    }

    List<Match> columns() {
        return columns;
    }

    @Nullable
    String sheet() {
        return sheet;
    }

    boolean hasHeading(int column) {
        return columns.stream().anyMatch(match -> match.column() == column);
    }

    /**
     * What a column is taken for.
     *
     * @param column its place
     * @param member the path of what it carries
     * @param heading its heading
     * @param group the heading above it
     * @param open whether its texts decide whether they belong to resources or items
     */
    record Match(
            int column,
            String member,
            String heading,
            @Nullable String group,
            boolean open) {

        static Match of(ColumnMatch match) {
            return new Match(
                    match.column(),
                    match.member(),
                    match.heading(),
                    match.group(),
                    match.certainty() == Certainty.EXTENSION && !match.perItem());
        }
    }
}
