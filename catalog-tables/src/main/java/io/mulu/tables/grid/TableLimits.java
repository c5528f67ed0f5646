package io.mulu.tables.grid;

/**
 * What a file may be at most; beyond it the file is refused with a sentence that names the limit. They keep a file made
 * to exhaust memory from doing so; ordinary files stay far below.
 *
 * @param fileBytes bytes of a file that comes as a stream and is kept on disk meanwhile
 * @param parts files inside a workbook
 * @param partBytes bytes of one file inside a workbook, unpacked
 * @param ratio how many times larger than packed such a file may be, once it has given 10 MiB
 * @param rowBytes bytes of one row or one shared text inside a workbook, unpacked; characters of one row of a text
 *     file
 * @param sharedBytes memory for the shared texts of a workbook, as an estimate: 2 for each character and 56 for each
 *     text; a part of them that is twice as large is not even begun
 * @param columns the last column that may have text, 1-based
 * @param merges merged ranges of a sheet
 * @param resourceRows rows of one resource
 * @param resourceCharacters characters in the rows of one resource, repeated texts not counted
 * @param sheets sheets of a workbook
 * @param rows the last row of a sheet of a workbook, 1-based, and how many rows it may have
 * @param itemCharacters characters of a sheet of items that is joined to one of resources, kept in memory meanwhile
 */
public record TableLimits(
        long fileBytes,
        int parts,
        long partBytes,
        int ratio,
        int rowBytes,
        long sharedBytes,
        int columns,
        int merges,
        int resourceRows,
        int resourceCharacters,
        int sheets,
        int rows,
        long itemCharacters) {

    private static final int MIB = 1 << 20;

    /**
     * Limits.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public TableLimits {
        if (Math.min(Math.min(fileBytes, partBytes), sharedBytes) <= 0) {
            throw new IllegalArgumentException("fileBytes, partBytes and sharedBytes must be positive");
        }
        if (Math.min(Math.min(parts, ratio), Math.min(rowBytes, columns)) <= 0) {
            throw new IllegalArgumentException("parts, ratio, rowBytes and columns must be positive");
        }
        if (Math.min(Math.min(merges, resourceRows), resourceCharacters) <= 0) {
            throw new IllegalArgumentException("merges, resourceRows and resourceCharacters must be positive");
        }
        if (Math.min(Math.min(sheets, rows), itemCharacters) <= 0) {
            throw new IllegalArgumentException("sheets, rows and itemCharacters must be positive");
        }
    }

    /**
     * The usual limits: 4 GiB as a stream; 10,000 parts of 8 GiB each, unpacked 200 times at most; 1,000 sheets of
     * 1,048,576 rows of 8 MiB; shared texts in half of the memory that the virtual machine may use, but not more than 512 MiB; 1,024
     * columns; 1,000,000 merged ranges; resources of 100,000 rows and 16 Mi characters; sheets of items of as many
     * characters as an eighth of the memory has bytes.
     *
     * @return the limits
     */
    public static TableLimits standard() {
        long memory = Runtime.getRuntime().maxMemory();
        return new TableLimits(
                4096L * MIB,
                10_000,
                8192L * MIB,
                200,
                8 * MIB,
                Math.max(MIB, Math.min(512L * MIB, memory / 2)),
                1024,
                1_000_000,
                100_000,
                16 * MIB,
                1000,
                1 << 20,
                Math.max(MIB, memory / 8));
    }

    /**
     * The same limits but one.
     *
     * @param limit which one
     * @param value its new value
     * @return new limits
     * @throws IllegalArgumentException if the value is not positive, or larger than the limit can be
     */
    public TableLimits with(TableLimit limit, long value) {
        if (value <= 0 || value > limit.most()) {
            throw new IllegalArgumentException("value must be from 1 to " + limit.most() + ": " + value);
        }
        return new TableLimits(
                limit == TableLimit.FILE_BYTES ? value : fileBytes,
                limit == TableLimit.PARTS ? (int) value : parts,
                limit == TableLimit.PART_BYTES ? value : partBytes,
                limit == TableLimit.RATIO ? (int) value : ratio,
                limit == TableLimit.ROW_BYTES ? (int) value : rowBytes,
                limit == TableLimit.SHARED_BYTES ? value : sharedBytes,
                limit == TableLimit.COLUMNS ? (int) value : columns,
                limit == TableLimit.MERGES ? (int) value : merges,
                limit == TableLimit.RESOURCE_ROWS ? (int) value : resourceRows,
                limit == TableLimit.RESOURCE_CHARACTERS ? (int) value : resourceCharacters,
                limit == TableLimit.SHEETS ? (int) value : sheets,
                limit == TableLimit.ROWS ? (int) value : rows,
                limit == TableLimit.ITEM_CHARACTERS ? value : itemCharacters);
    }

    /**
     * The same limits with another size of streams.
     *
     * @param bytes bytes of a file that comes as a stream
     * @return new limits
     */
    public TableLimits withFileBytes(long bytes) {
        return with(TableLimit.FILE_BYTES, bytes);
    }

    /**
     * The same limits with another size of the parts of a workbook.
     *
     * @param bytes bytes of one file inside a workbook, unpacked
     * @param times how many times larger than packed it may be
     * @return new limits
     */
    public TableLimits withPartBytes(long bytes, int times) {
        return with(TableLimit.PART_BYTES, bytes).with(TableLimit.RATIO, times);
    }

    /**
     * The same limits with other bounds of a row.
     *
     * @param bytes bytes of one row
     * @param last the last column that may have text
     * @return new limits
     */
    public TableLimits withRow(int bytes, int last) {
        return with(TableLimit.ROW_BYTES, bytes).with(TableLimit.COLUMNS, last);
    }

    /**
     * The same limits with other memory for shared texts.
     *
     * @param bytes the memory
     * @return new limits
     */
    public TableLimits withSharedBytes(long bytes) {
        return with(TableLimit.SHARED_BYTES, bytes);
    }

    /**
     * The same limits with other bounds of one resource.
     *
     * @param rows rows of one resource
     * @param characters characters in them, repeated texts not counted
     * @return new limits
     */
    public TableLimits withResource(int rows, int characters) {
        return with(TableLimit.RESOURCE_ROWS, rows).with(TableLimit.RESOURCE_CHARACTERS, characters);
    }
}
