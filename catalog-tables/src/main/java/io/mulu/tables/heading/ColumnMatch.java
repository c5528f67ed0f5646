package io.mulu.tables.heading;

import io.mulu.catalog.finding.CellLocation;
import io.mulu.tables.layout.LayoutColumn;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet and what it was taken for.
 *
 * @param column 1-based
 * @param row the row of its heading, 1-based
 * @param heading its heading as written
 * @param group the heading above it; null when there is none
 * @param member the path of the member that it carries; {@code items.} begins what belongs to each row's item
 * @param certainty how sure that is
 * @param declared the layout's column; null when the layout has none
 * @param candidates what a column in question could be; for an extension the member on which another column of the same
 *     heading has an equal claim; empty for all others
 */
public record ColumnMatch(
        int column,
        int row,
        String heading,
        @Nullable String group,
        String member,
        Certainty certainty,
        @Nullable LayoutColumn declared,
        List<ColumnCandidate> candidates) {

    private static final String ITEMS = "items.";

    public ColumnMatch {
        candidates = List.copyOf(candidates);
    }

    /**
     * The address of the heading.
     *
     * @return for example {@code D2}
     */
    public String cell() {
        return CellLocation.letters(column) + row;
    }

    /**
     * Whether each row has its own text.
     *
     * @return true for members within items
     */
    public boolean perItem() {
        return member.startsWith(ITEMS);
    }

    /**
     * What texts of the column mean in the words of the registry.
     *
     * @return the layout's dictionary; empty when there is none
     */
    public Map<String, String> dictionary() {
        return declared == null ? Map.of() : declared.dictionary();
    }
}
