package io.mulu.tables.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CarriedRowsTest {

    @Test
    void showsTheTextOfATallRangeInItsFirstColumnDownToItsLastRow() throws IOException {
        MergedCells.Collector merges = new MergedCells.Collector();
        merges.add(new MergedRange(4, 1, 5, 1));
        merges.add(new MergedRange(1, 1, 3, 2));
        merges.add(new MergedRange(2, 3, 4, 3));
        merges.add(new MergedRange(1, 4, 1, 6));
        RowCursor rows = merges.build()
                .carryDown(new ListedRows(
                        new String[] {"甲", null, "一"},
                        new String[] {null, null, "二", "丁"},
                        new String[] {null, "己", "自"},
                        new String[] {"乙"},
                        new String[] {null, "末"},
                        new String[] {null, "后"}));

        List<String> seen = new ArrayList<>();
        while (rows.next()) {
            StringBuilder line = new StringBuilder();
            for (int column = 1; column <= rows.width(); column++) {
                line.append(rows.text(column)).append(rows.carried(column) ? "↓ " : " ");
            }
            seen.add(line.toString().strip());
        }
        assertThat(seen).containsExactly("甲 null 一", "甲↓ null 二 丁", "甲↓ 己 自", "乙 null 二↓", "乙↓ 末", "null 后");
    }

    private static final class ListedRows implements RowCursor {

        private final @Nullable String[][] rows;
        private int row;

        ListedRows(@Nullable String[]... rows) {
            this.rows = rows;
        }

        @Override
        public boolean next() {
            return ++row <= rows.length;
        }

        @Override
        public int row() {
            return row;
        }

        @Override
        public int width() {
            return rows[row - 1].length;
        }

        @Override
        public @Nullable String text(int column) {
            return column <= width() ? rows[row - 1][column - 1] : null;
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
