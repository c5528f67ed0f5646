package io.mulu.tables.grid;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The limits of {@link TableLimits} by name, for whoever sets one of them. */
public enum TableLimit {
    /** Bytes of a file that comes as a stream. */
    FILE_BYTES(Long.MAX_VALUE),
    /** Files inside a workbook. */
    PARTS(Integer.MAX_VALUE),
    /** Bytes of one file inside a workbook, unpacked. */
    PART_BYTES(Long.MAX_VALUE),
    /** How many times larger than packed it may be. */
    RATIO(Integer.MAX_VALUE),
    /** Bytes of one row. */
    ROW_BYTES(1 << 30),
    /** Memory for the shared texts of a workbook. */
    SHARED_BYTES(Long.MAX_VALUE),
    /** The last column that may have text. */
    COLUMNS(1 << 14),
    /** Merged ranges of a sheet. */
    MERGES(Integer.MAX_VALUE),
    /** Rows of one resource. */
    RESOURCE_ROWS(Integer.MAX_VALUE),
    /** Characters in the rows of one resource. */
    RESOURCE_CHARACTERS(Integer.MAX_VALUE),
    /** Sheets of a workbook. */
    SHEETS(Integer.MAX_VALUE),
    /** The last row of a sheet of a workbook, and how many it may have. */
    ROWS(1 << 30),
    /** Characters of a sheet of items that is joined to one of resources. */
    ITEM_CHARACTERS(Long.MAX_VALUE);

    private final long most;

    TableLimit(long most) {
        this.most = most;
    }

    /**
     * The largest value that the limit can have.
     *
     * @return the value
     */
    public long most() {
        return most;
    }

    /**
     * The name by which people set the limit and sentences name it.
     *
     * @return for example {@code part-bytes}
     */
    public String option() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The limit of a name.
     *
     * @param option the name, as {@link #option()} has it
     * @return the limit; empty when there is none of that name
     */
    public static Optional<TableLimit> of(String option) {
        return Arrays.stream(values())
                .filter(limit -> limit.option().equals(option))
                .findFirst();
    }
}
