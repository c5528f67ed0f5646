package io.mulu.tables.read;

import io.mulu.catalog.registry.Spelling;
import io.mulu.tables.grid.RowCursor;
import io.mulu.tables.grid.TableLimit;
import io.mulu.tables.grid.TableLimits;
import io.mulu.tables.grid.UnreadableTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one resource. What they have in common is kept once; a row that disagrees is kept whole. Used again for
 * the next resource; for use by one thread.
 */
final class ResourceRows {

    private final ColumnPlan plan;
    private final TableLimits limits;
    private final String file;
    private final List<ItemRow> rows = new ArrayList<>();
    private @Nullable String[] common;
    private int[] commonRows;
    private int width;
    private int firstRow;
    private long characters;
    private boolean varied;
    private @Nullable String[] itemAbove = new String[0];

    ResourceRows(ColumnPlan plan, TableLimits limits, String file) {
        this.plan = plan;
        this.limits = limits;
        this.file = file;
        this.common = new String[plan.width() + 1];
        this.commonRows = new int[plan.width() + 1];
    }

    void begin(RowCursor row) throws IOException {
        rows.clear();
        firstRow = row.row();
        characters = 0;
        varied = false;
        width = 0;
        widen(row.width());
        Arrays.fill(common, null);
        Arrays.fill(commonRows, firstRow);
        for (int column = 1; column <= row.width(); column++) {
            String text = row.text(column);
            common[column] = text;
            commonRows[column] = plan.row(column, row);
            characters += text == null ? 0 : text.length();
        }
        itemAbove = new String[plan.ofItem().length];
        rows.add(new ItemRow(row.itemRow(), items(row), null));
    }

    private void widen(int reach) {
        width = Math.max(width, Math.max(plan.width(), reach));
        if (common.length <= width) {
            int before = common.length;
            common = Arrays.copyOf(common, width + 1);
            commonRows = Arrays.copyOf(commonRows, width + 1);
            Arrays.fill(commonRows, before, commonRows.length, firstRow);
        }
    }

    /** Whether a row belongs to the resource: it says the same of name, provider and classification, or leaves it. */
    boolean continues(RowCursor row) {
        boolean hasItem = false;
        boolean asked = false;
        for (int column : plan.keys()) {
            String text = row.text(column);
            String above = common[column];
            if (text != above) {
                if (text != null && (above == null || !isSame(text, above))) {
                    return false;
                }
                if (text == null) {
                    hasItem = asked ? hasItem : hasItem(row);
                    asked = true;
                    if (!hasItem) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    void add(RowCursor row) throws IOException {
        widen(row.width());
        boolean differs = differsInResource(row) | differsInOpen(row);
        @Nullable String[] whole = differs ? whole(row) : null;
        rows.add(new ItemRow(row.itemRow(), items(row), whole));
        varied |= differs;
        if (rows.size() > limits.resourceRows()) {
            throw tooLarge(TableLimit.RESOURCE_ROWS, limits.resourceRows());
        }
        if (characters > limits.resourceCharacters()) {
            throw tooLarge(TableLimit.RESOURCE_CHARACTERS, limits.resourceCharacters());
        }
    }

    private IOException tooLarge(TableLimit limit, int value) {
        return UnreadableTable.because(
                "resource-too-large",
                file,
                "row",
                Integer.toString(firstRow),
                "limit",
                Integer.toString(value),
                "name",
                limit.option());
    }

    /**
     * A text that comes later than the first row is common as long as no other was written; within a block only when the
     * row says the same as the block does so far, or a condition would come to stand beside a type it does not belong to.
     */
    private boolean differsInResource(RowCursor row) {
        boolean sharingDiffers = differsIn(plan.sharing(), row);
        boolean opennessDiffers = differsIn(plan.openness(), row);
        boolean differs = sharingDiffers || opennessDiffers;
        for (int column : plan.ofResource()) {
            String text = row.text(column);
            String before = common[column];
            if (text != null && text != before) {
                boolean apart = sharingDiffers && isOneOf(plan.sharing(), column)
                        || opennessDiffers && isOneOf(plan.openness(), column);
                if (before == null && !apart) {
                    common[column] = text;
                    commonRows[column] = plan.row(column, row);
                } else {
                    differs |= before != null && !isSame(text, before);
                }
            }
        }
        return differs;
    }

    private boolean differsIn(int[] block, RowCursor row) {
        for (int column : block) {
            String text = row.text(column);
            String before = common[column];
            if (text != null && before != null && !isSame(text, before)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneOf(int[] block, int column) {
        for (int one : block) {
            if (one == column) {
                return true;
            }
        }
        return false;
    }

    private boolean differsInOpen(RowCursor row) {
        boolean differs = false;
        for (int column : plan.open()) {
            differs |= isOther(row.text(column), common[column]);
        }
        for (int column = plan.width() + 1; column <= width; column++) {
            differs |= isOther(row.text(column), common[column]);
        }
        return differs;
    }

    private static boolean isOther(@Nullable String text, @Nullable String before) {
        return text != before && (text == null || !text.equals(before));
    }

    private @Nullable String[] whole(RowCursor row) {
        @Nullable String[] texts = new String[row.width() + 1];
        for (int column = 1; column < texts.length; column++) {
            String text = row.text(column);
            texts[column] = text;
            characters += text == null || text == common[column] ? 0 : text.length();
        }
        return texts;
    }

    private boolean hasItem(RowCursor row) {
        for (int column : plan.ofItem()) {
            if (row.text(column) != null && !row.carried(column)) {
                return true;
            }
        }
        return false;
    }

    /** The texts of the row's item; null when it has none of its own. */
    private @Nullable String @Nullable [] items(RowCursor row) {
        if (!hasItem(row)) {
            return null;
        }
        int[] columns = plan.ofItem();
        @Nullable String[] texts = new String[columns.length];
        for (int i = 0; i < columns.length; i++) {
            String text = row.text(columns[i]);
            texts[i] = text;
            characters += text == null || text == itemAbove[i] ? 0 : text.length();
        }
        itemAbove = texts;
        return texts;
    }

    /** Texts are the same when they are equal between the blanks around them. */
    static boolean isSame(String text, String other) {
        return text.equals(other) || Spelling.trim(text).equals(Spelling.trim(other));
    }

    int firstRow() {
        return firstRow;
    }

    /** The last column that has text in any row. */
    int width() {
        return width;
    }

    List<ItemRow> rows() {
        return rows;
    }

    /** Whether any row was kept whole. */
    boolean varied() {
        return varied;
    }

    @Nullable
    String common(int column) {
        return common[column];
    }

    /** The rows in which the common texts stand, by column; a copy. */
    int[] commonRows() {
        return commonRows.clone();
    }

    /**
     * A row of the resource.
     *
     * @param row its number, in the sheet of the items where that is another one
     * @param items the texts of its item, in the order of the plan's columns; null when it has no item
     * @param whole all its texts by column, when it disagrees with the rows above; null when it does not
     */
    record ItemRow(
            int row,
            @Nullable String @Nullable [] items,
            @Nullable String @Nullable [] whole) {

        /** The row's own text; the common one where the row was not kept whole. */
        @Nullable
        String text(int column, @Nullable String common) {
            if (whole == null) {
                return common;
            }
            return column < whole.length ? whole[column] : null;
        }
    }
}
