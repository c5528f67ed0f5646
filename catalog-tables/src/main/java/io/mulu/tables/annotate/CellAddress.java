package io.mulu.tables.annotate;

import io.mulu.catalog.finding.CellLocation;
import org.jspecify.annotations.Nullable;

/** Addresses such as {@code AE4}. */
final class CellAddress {

    /** The rows that a sheet has. */
    static final int LAST_ROW = 1 << 20;

    /** The columns that a sheet has. */
    static final int LAST_COLUMN = 1 << 14;

    private CellAddress() {}

    /** The column that an address names; 0 for none. */
    static int column(@Nullable String address) {
        int column = 0;
        for (int i = 0; address != null && i < address.length(); i++) {
            int letter = (address.charAt(i) | ' ') - 'a' + 1;
            if (letter < 1 || letter > 26) {
                break;
            }
            column = Math.min(column * 26 + letter, LAST_COLUMN + 1);
        }
        return column;
    }

    /** The row that an address names; 0 for none. */
    static int row(String address) {
        int at = 0;
        while (at < address.length() && !Character.isDigit(address.charAt(at))) {
            at++;
        }
        return Numbers.whole(address.substring(at), 0);
    }

    static String of(int row, int column) {
        return CellLocation.letters(column) + row;
    }
}
