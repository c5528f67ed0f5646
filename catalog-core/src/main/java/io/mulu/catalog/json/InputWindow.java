package io.mulu.catalog.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Passes a stream on and holds the bytes that the current entry may lie in, so that places in it can be told later.
 * Offsets count bytes from the beginning.
 */
final class InputWindow extends InputStream {

    /** The entry in the window is longer than the limit. */
    static final class OverflowException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final int INITIAL = 1 << 16;

    private final InputStream in;
    private final int limit;
    private byte[] held = new byte[INITIAL];
    private int length;
    private long start;
    private long floor;
    private boolean ended;

    InputWindow(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        int read = in.read(bytes, offset, count);
        if (read > 0) {
            makeRoom(read);
            System.arraycopy(bytes, offset, held, length, read);
            length += read;
        }
        ended |= read < 0;
        return read;
    }

    /** Whether an offset is the end of the stream, as far as that has been reached. */
    boolean endsAt(long offset) {
        return ended && offset >= start + length;
    }

    private void makeRoom(int count) throws OverflowException {
        if (length + count <= held.length) {
            return;
        }
        int unneeded = (int) (floor - start);
        length -= unneeded;
        start = floor;
        if (length > limit) {
            throw new OverflowException();
        }
        byte[] target = length + count <= held.length ? held : new byte[2 * Math.max(held.length, length + count)];
        System.arraycopy(held, unneeded, target, 0, length);
        held = target;
    }

    /** Lets go of what lies before an offset. */
    void release(long before) {
        floor = Math.max(floor, before);
    }

    byte[] copy(long from, long to) {
        return Arrays.copyOfRange(held, (int) (from - start), (int) (to - start));
    }

    /** How many UTF-16 units the bytes between two offsets decode to; what is no longer or not yet held counts none. */
    int units(long from, long to) {
        int first = (int) Math.max(0, from - start);
        return Utf8.units(held, first, (int) Math.min(length, to - start));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
