package io.mulu.tables.xlsx;

import io.mulu.tables.grid.TableLimits;
import io.mulu.tables.grid.UnreadableTable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;

/** The unpacked bytes of a part, refused when they are more than the limits allow. */
final class LimitedStream extends FilterInputStream {

    /** Below this a ratio says little: a short sheet of empty rows packs very well. */
    private static final long RATIO_FROM = 10L << 20;

    /** A parser reads ahead, so a row may seem larger than it is by as much. */
    private static final int READ_AHEAD = 1 << 16;

    private final String file;
    private final String part;
    private final TableLimits limits;
    private final long mostByRatio;
    private long count;
    private long rowFrom;
    private boolean rows = true;

    LimitedStream(InputStream in, String file, ZipEntry entry, TableLimits limits) {
        super(in);
        this.file = file;
        this.part = entry.getName();
        this.limits = limits;
        long packed = Math.max(1, entry.getCompressedSize());
        this.mostByRatio = Math.max(RATIO_FROM, packed > Long.MAX_VALUE / limits.ratio() ? 0 : packed * limits.ratio());
    }

    /** Says that the bytes are only handed on, so that no row has to fit into memory. */
    void withoutRows() {
        rows = false;
    }

    /** Begins to count the bytes of a row anew. */
    void beginRow() {
        rowFrom = count;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        if (read >= 0) {
            counted(1);
        }
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        if (read > 0) {
            counted(read);
        }
        return read;
    }

    private void counted(int read) throws IOException {
        count += read;
        if (count > limits.partBytes()) {
            throw UnreadableTable.because(
                    "part-too-large", file, "part", part, "limit", Long.toString(limits.partBytes()));
        }
        if (count > mostByRatio) {
            throw UnreadableTable.because(
                    "part-too-dense", file, "part", part, "limit", Integer.toString(limits.ratio()));
        }
        if (rows && count - rowFrom > limits.rowBytes() + (long) READ_AHEAD) {
            throw UnreadableTable.because(
                    "row-too-large", file, "part", part, "limit", Integer.toString(limits.rowBytes()));
        }
    }
}
