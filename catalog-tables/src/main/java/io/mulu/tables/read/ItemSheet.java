package io.mulu.tables.read;

import io.mulu.catalog.registry.Spelling;
import io.mulu.tables.grid.RowCursor;
import io.mulu.tables.grid.TableLimits;
import io.mulu.tables.grid.UnreadableTable;
import io.mulu.tables.heading.ChosenSheet;
import io.mulu.tables.heading.ColumnMatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet of items, by the name of the resource to which they belong. A row that leaves the name blank
 * belongs to the resource of the row above. All of them are in memory, within the limits. For use by one thread.
 */
final class ItemSheet {

    private final ChosenSheet chosen;
    private final String file;
    private final long mostCharacters;
    private final int nameColumn;
    private final Map<String, List<Line>> lines = new LinkedHashMap<>();
    private int width;
    private long characters;

    private ItemSheet(ChosenSheet chosen, String file, TableLimits limits) {
        this.chosen = chosen;
        this.file = file;
        this.mostCharacters = limits.itemCharacters();
        List<ColumnMatch> columns = chosen.inspection().match().columns();
        this.nameColumn = columns.stream()
                .filter(column -> column.member().equals("name"))
                .mapToInt(ColumnMatch::column)
                .findFirst()
                .orElse(0);
        this.width = columns.stream().mapToInt(ColumnMatch::column).max().orElse(0);
    }

    static ItemSheet read(ChosenSheet chosen, String file, TableLimits limits) throws IOException {
        ItemSheet items = new ItemSheet(chosen, file, limits);
        int lastHeading = chosen.inspection().match().lastRow();
        try (RowCursor rows = chosen.merges().carryDown(chosen.sheet().rows())) {
            String name = null;
            while (rows.next()) {
                if (rows.row() > lastHeading) {
                    String own = rows.text(items.nameColumn);
                    name = own == null ? name : own;
                    items.add(name, rows);
                }
            }
        }
        return items;
    }

    private void add(@Nullable String name, RowCursor row) throws IOException {
        width = Math.max(width, row.width());
        @Nullable String[] texts = new String[row.width() + 1];
        for (int column = 1; column < texts.length; column++) {
            String text = row.text(column);
            texts[column] = text;
            characters += text == null ? 0 : text.length();
        }
        if (characters > mostCharacters) {
            String sheet = chosen.inspection().sheet();
            throw UnreadableTable.because(
                    "items-too-large",
                    file,
                    "sheet",
                    sheet == null ? "" : sheet,
                    "limit",
                    Long.toString(mostCharacters));
        }
        lines.computeIfAbsent(key(name), any -> new ArrayList<>()).add(new Line(row.row(), name, texts));
    }

    static String key(@Nullable String name) {
        return name == null ? "" : Spelling.key(name);
    }

    /** The last column that has text or a heading. */
    int width() {
        return width;
    }

    /** The column that says to which resource an item belongs. */
    int nameColumn() {
        return nameColumn;
    }

    /** The rows of a resource, which are given once; none when it has none, or they were given before. */
    List<Line> take(String key) {
        List<Line> taken = lines.remove(key);
        return taken == null ? List.of() : taken;
    }

    /** The rows that nobody took. */
    List<Line> rest() {
        return lines.values().stream().flatMap(List::stream).toList();
    }

    /**
     * A row.
     *
     * @param row its number
     * @param name the resource to which it belongs, as written in it or above; null when nothing was
     * @param texts its texts by column
     */
    record Line(int row, @Nullable String name, @Nullable String[] texts) {

        @Nullable
        String text(int column) {
            return column < texts.length ? texts[column] : null;
        }
    }
}
