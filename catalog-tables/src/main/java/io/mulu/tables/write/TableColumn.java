package io.mulu.tables.write;

import org.jspecify.annotations.Nullable;

/**
 * A column of the table.
 *
 * @param member the path of what it carries; {@code items.} begins what belongs to each row's item
 * @param heading its heading without marks; null for a column that has none
 * @param group the heading above it; null for none
 * @param position its place in the head that the catalogue came with, 1-based; 0 to be placed behind the others
 * @param open whether it was found to belong neither to resources nor to items, so that its texts decide
 * @param kind how its cells are written
 */
record TableColumn(
        String member, @Nullable String heading, @Nullable String group, int position, boolean open, CellKind kind) {

    private static final String ITEMS = "items.";

    /** How cells are written. */
    enum CellKind {
        /** As text. */
        TEXT,
        /** As text that must stay text when it is edited. */
        CODE,
        /** As a day where the text is one. */
        DATE,
        /** As a number where the text is one and can be had back from it. */
        NUMBER
    }

    boolean perItem() {
        return member.startsWith(ITEMS);
    }

    boolean extension() {
        return member.startsWith("extensions.") || member.startsWith("items.extensions.");
    }
}
