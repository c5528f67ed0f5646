package io.mulu.tables.read;

import io.mulu.tables.read.ResourceRows.ItemRow;
import java.util.Arrays;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Columns that go together, such as those of sharing: what each row says in them, and which row speaks for the
 * resource. That is the first of those whose leading text has the lowest rank; its whole block is taken, so that the
 * condition belongs to the type.
 */
final class RolledBlock {

    private final int[] columns;
    private final @Nullable String[] common;
    private @Nullable String[] chosen;
    private int chosenRow;

    RolledBlock(int[] columns, ResourceRows rows, ToIntFunction<@Nullable String> rank) {
        this.columns = columns;
        this.common = new String[columns.length];
        for (int i = 0; i < columns.length; i++) {
            common[i] = rows.common(columns[i]);
        }
        this.chosen = common;
        if (rows.varied() && columns.length > 0) {
            choose(rows, rank);
        }
    }

    private void choose(ResourceRows rows, ToIntFunction<@Nullable String> rank) {
        int best = rank.applyAsInt(common[0]);
        for (ItemRow row : rows.rows()) {
            if (row.whole() != null) {
                @Nullable String[] said = of(row);
                int its = rank.applyAsInt(said[0]);
                if (its < best) {
                    best = its;
                    chosen = said;
                    chosenRow = row.row();
                }
            }
        }
    }

    /** What a row says: where it leaves the leading column as above, its blanks mean as above too. */
    private @Nullable String[] of(ItemRow row) {
        if (row.whole() == null) {
            return common;
        }
        @Nullable String[] said = new String[columns.length];
        String lead = row.text(columns[0], null);
        String above = common[0];
        boolean asAbove = lead == null || above != null && ResourceRows.isSame(lead, above);
        for (int i = 0; i < columns.length; i++) {
            String text = row.text(columns[i], null);
            boolean inherits = text == null && asAbove || text != null && isCommon(text, common[i]);
            said[i] = inherits ? common[i] : text;
        }
        return said;
    }

    private static boolean isCommon(String text, @Nullable String common) {
        return common != null && ResourceRows.isSame(text, common);
    }

    int[] columns() {
        return columns;
    }

    /** The resource's text in one of the columns. */
    @Nullable
    String chosen(int index) {
        return chosen[index];
    }

    /** The row that speaks for the resource; 0 when it is the common one. */
    int chosenRow() {
        return chosenRow;
    }

    /** What a row says that the resource does not; null when it agrees. */
    @Nullable
    String @Nullable [] differing(ItemRow row) {
        if (columns.length == 0 || row.whole() == null && chosen == common) {
            return null;
        }
        @Nullable String[] said = of(row);
        return Arrays.equals(said, chosen) ? null : said;
    }
}
