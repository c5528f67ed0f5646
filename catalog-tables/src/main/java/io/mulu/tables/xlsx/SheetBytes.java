package io.mulu.tables.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The bytes of a sheet, given to its parser tag by tag, so that between two tags the cells that follow can be taken out
 * before the parser sees them. For use by one thread.
 */
final class SheetBytes extends InputStream {

    /** As much as a row may seem larger than it is. */
    private static final int SIZE = 1 << 16;

    private static final int LONGEST_DECLARATION = 200;
    private static final String MARK = "\u00EF\u00BB\u00BF";

    private final LimitedStream in;
    private final boolean utf8;
    private final byte[] bytes = new byte[SIZE];
    private int at;
    private int to;
    private boolean ended;
    private boolean tagEnded;

    SheetBytes(LimitedStream in) throws IOException {
        this.in = in;
        require(LONGEST_DECLARATION);
        this.utf8 = isUtf8(new String(bytes, 0, Math.min(to, LONGEST_DECLARATION), StandardCharsets.ISO_8859_1));
    }

    /** Whether the part is in UTF-8, as all but a few are; of others nothing can be taken out. */
    boolean isUtf8() {
        return utf8;
    }

    private static boolean isUtf8(String beginning) {
        String start = beginning.startsWith(MARK) ? beginning.substring(MARK.length()) : beginning;
        if (!start.startsWith("<?xml")) {
            return start.startsWith("<") && start.indexOf(0) < 0;
        }
        int end = start.indexOf("?>");
        int encoding = end < 0 ? -1 : start.lastIndexOf("encoding", end);
        String declared = encoding < 0 ? "" : start.substring(encoding, end).toLowerCase(Locale.ROOT);
        return end >= 0 && (encoding < 0 || declared.replace('\'', '"').contains("\"utf-8\""));
    }

    /** Gives the parser what comes next, to the end of a tag if it is near. */
    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        require(1);
        if (at == to) {
            return -1;
        }
        int from = at;
        int most = Math.min(to, at + length);
        while (at < most && bytes[at] != '>') {
            at++;
        }
        tagEnded = at < most;
        at += tagEnded ? 1 : 0;
        System.arraycopy(bytes, from, into, offset, at - from);
        return at - from;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** Whether the last byte that the parser took may end a tag. */
    boolean isTagEnded() {
        return tagEnded;
    }

    /** Reads on until a number of bytes are there, or all that are left. What the parser was given must be used up. */
    void require(int count) throws IOException {
        if (to - at >= count || ended) {
            return;
        }
        System.arraycopy(bytes, at, bytes, 0, to - at);
        to -= at;
        at = 0;
        while (to < count && !ended) {
            int read = in.read(bytes, to, bytes.length - to);
            ended = read < 0;
            to += Math.max(0, read);
        }
    }

    /** The array that holds the bytes from {@link #from} to {@link #to}. */
    byte[] array() {
        return bytes;
    }

    int from() {
        return at;
    }

    int to() {
        return to;
    }

    /** Takes out the bytes before a place. */
    void take(int place) {
        at = place;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
