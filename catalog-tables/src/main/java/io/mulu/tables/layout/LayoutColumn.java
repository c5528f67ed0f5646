package io.mulu.tables.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column of a layout.
 *
 * @param member the path of the member that it carries, such as {@code sharing.type}, {@code items.dataType} or
 *     {@code extensions.审批结果}; {@code items.} begins the path of what belongs to each row's item
 * @param headings what it is called, the usual name first; never empty
 * @param group the heading above it, which tells it from another column of the same name; null when it needs none
 * @param dictionary what is written in it, and what that means in the words of the registry
 * @param column the only place where it stands, 1-based, for headings that are written more than once; 0 when it may
 *     stand anywhere
 */
public record LayoutColumn(
        String member, List<String> headings, @Nullable String group, Map<String, String> dictionary, int column) {

    private static final String ITEMS = "items.";

    /**
     * A column.
     *
     * @throws IllegalArgumentException if it has no heading, or a negative place
     */
    public LayoutColumn {
        headings = List.copyOf(headings);
        dictionary = Collections.unmodifiableMap(new LinkedHashMap<>(dictionary));
        if (headings.isEmpty()) {
            throw new IllegalArgumentException("headings must not be empty: " + member);
        }
        if (column < 0) {
            throw new IllegalArgumentException("column must not be negative: " + column);
        }
    }

    /**
     * A column that may stand anywhere.
     *
     * @param member the path of the member that it carries
     * @param headings what it is called, the usual name first
     * @param group the heading above it; null when it needs none
     * @param dictionary what is written in it, and what that means
     * @throws IllegalArgumentException if it has no heading
     */
    public LayoutColumn(String member, List<String> headings, @Nullable String group, Map<String, String> dictionary) {
        this(member, headings, group, dictionary, 0);
    }

    /**
     * Whether each row has its own text, as it has its own item.
     *
     * @return true for members within items
     */
    public boolean perItem() {
        return member.startsWith(ITEMS);
    }
}
