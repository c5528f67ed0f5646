package io.mulu.tables.read;

import io.mulu.catalog.finding.Location;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.stream.Locator;

/**
 * The cells of one entry. A member that was not written is located in its column, in the entry's first row or the
 * item's row; a member without a column where the entry's name is.
 */
final class EntryLocator implements Locator {

    private static final String ITEM = MemberPaths.ITEMS + "[";
    private static final String WITHIN_ITEM = MemberPaths.ITEMS + ".";
    private static final String EXTENSIONS = MemberPaths.EXTENSIONS + ".";

    private final ColumnPlan plan;
    private final int firstRow;
    private final int[] rows;
    private final int[] itemRows;

    EntryLocator(ColumnPlan plan, int firstRow, int[] rows, int[] itemRows) {
        this.plan = plan;
        this.firstRow = firstRow;
        this.rows = rows;
        this.itemRows = itemRows;
    }

    @Override
    public Location locate(String member) {
        if (member.startsWith(ITEM)) {
            return inItem(member);
        }
        int column = column(member);
        if (member.equals(MemberPaths.ITEMS) || member.startsWith(WITHIN_ITEM)) {
            boolean none = itemRows.length == 0 && plan.isJoined();
            return column == 0 || none ? name() : cell(itemRows.length == 0 ? firstRow : itemRows[0], column);
        }
        return column == 0 ? name() : inResource(column);
    }

    private Location inItem(String member) {
        int close = member.indexOf(']');
        int index = index(member, close);
        if (index < 0 || index >= itemRows.length) {
            return name();
        }
        String within = close + 2 <= member.length() ? member.substring(close + 2) : "";
        int column = column(WITHIN_ITEM + (within.isEmpty() ? MemberPaths.ITEM_NAME : within));
        if (column == 0 && !within.isEmpty()) {
            column = column(within);
        }
        if (column == 0) {
            column = plan.columnWithin(MemberPaths.ITEMS);
        }
        if (column == 0) {
            return name();
        }
        return plan.isInRowOfItem(column) ? cell(itemRows[index], column) : inResource(column);
    }

    private static int index(String member, int close) {
        int index = 0;
        for (int i = ITEM.length(); i < close; i++) {
            char c = member.charAt(i);
            if (c < '0' || c > '9' || index > 100_000_000) {
                return -1;
            }
            index = index * 10 + (c - '0');
        }
        return close <= ITEM.length() ? -1 : index;
    }

    /** The column of a member: of itself, of its list, of the first part of it, or of all levels in one. */
    private int column(String member) {
        int column = plan.columnWithin(member);
        if (column == 0 && member.endsWith("]")) {
            column = plan.columnWithin(member.substring(0, member.lastIndexOf('[')));
        }
        if (column == 0 && member.startsWith(MemberPaths.CLASSIFICATION + ".")) {
            column = plan.column(MemberPaths.CLASSIFICATION);
        }
        return column == 0 && member.startsWith(EXTENSIONS) ? lettered(member.substring(EXTENSIONS.length())) : column;
    }

    /** A column without heading is called by its letters. */
    private int lettered(String name) {
        int column = 0;
        for (int i = 0; i < name.length(); i++) {
            int letter = name.charAt(i) - 'A' + 1;
            if (letter < 1 || letter > 26 || i > 2) {
                return 0;
            }
            column = column * 26 + letter;
        }
        return plan.ofResources(column);
    }

    private Location name() {
        int column = plan.column(MemberPaths.NAME);
        return column == 0 ? cell(firstRow, plan.ofResources(1)) : inResource(column);
    }

    private Location inResource(int column) {
        int row = column < rows.length ? rows[column] : firstRow;
        return row == 0 && firstRow > 0 ? name() : cell(row, column);
    }

    /** Items that belong to no resource are located where they say to which they would belong. */
    private Location cell(int row, int column) {
        return row == 0 ? plan.cell(itemRows.length == 0 ? 1 : itemRows[0], plan.joinColumn()) : plan.cell(row, column);
    }
}
