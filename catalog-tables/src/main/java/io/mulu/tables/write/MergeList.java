package io.mulu.tables.write;

import io.mulu.catalog.finding.CellLocation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Merged ranges of a sheet, in the order of adding; 16 bytes each. For use by one thread. */
public final class MergeList {

    private int[] places = new int[64];
    private int size;

    /** Begins without any. */
    public MergeList() {}

    /**
     * Adds a range; one of a single cell is none.
     *
     * @param firstRow 1-based
     * @param firstColumn 1-based
     * @param lastRow inclusive
     * @param lastColumn inclusive
     */
    public void add(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        if (firstRow == lastRow && firstColumn == lastColumn) {
            return;
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = firstRow;
        places[size++] = firstColumn;
        places[size++] = lastRow;
        places[size++] = lastColumn;
    }

    /**
     * The change by which a sheet gets the ranges; the spreadsheet library lists them in the order of a hash.
     *
     * @return the change of the sheet's part
     */
    public PartChange change() {
        return PartChange.behind("</sheetData>", this::write);
    }

    void write(OutputStream out) throws IOException {
        if (size == 0) {
            return;
        }
        put(out, "<mergeCells count=\"" + size / 4 + "\">");
        for (int i = 0; i < size; i += 4) {
            put(
                    out,
                    "<mergeCell ref=\"" + CellLocation.letters(places[i + 1]) + places[i] + ":"
                            + CellLocation.letters(places[i + 3]) + places[i + 2] + "\"/>");
        }
        put(out, "</mergeCells>");
    }

    private static void put(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
