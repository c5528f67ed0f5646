package io.mulu.catalog.json;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/**
 * Reads a stream and holds the bytes that the current entry may lie in, so that it can be read again and places in it can be
 * told later. Offsets count bytes from the beginning.
 */
final class InputWindow implements Closeable {

    /** The entry in the window is longer than the limit. */
    static final class OverflowException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final int INITIAL = 1 << 17;
    private static final int MOST_AT_ONCE = 1 << 16;

    private final InputStream in;
    private final int limit;
    private byte[] held;
    private int length;
    private long start;
    private long floor;
    private boolean ended;

    InputWindow(InputStream in, int limit) {
        this(in, limit, 0);
    }

    /** A window that holds all it will ever hold: bytes that are padded. */
    static InputWindow of(byte[] bytes, int length, long start) {
        InputWindow window = new InputWindow(InputStream.nullInputStream(), Integer.MAX_VALUE, start, bytes);
        window.length = length;
        window.ended = true;
        return window;
    }

    /** A window on a stream that begins in the middle of the whole. */
    InputWindow(InputStream in, int limit, long start) {
        this(in, limit, start, new byte[INITIAL]);
    }

    private InputWindow(InputStream in, int limit, long start, byte[] held) {
        this.held = held;
        this.in = in;
        this.limit = limit;
        this.start = start;
        this.floor = start;
    }

    /** Reads on, as much as there is without waiting for more than a part; false at the end of the stream. */
    boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        makeRoom();
        int read = in.read(held, length, Math.min(MOST_AT_ONCE, held.length - length - BytesIn.PADDING));
        ended |= read < 0;
        length += Math.max(0, read);
        Arrays.fill(held, length, length + BytesIn.PADDING, (byte) 0);
        return read >= 0;
    }

    private void makeRoom() throws OverflowException {
        if (length + MOST_AT_ONCE + BytesIn.PADDING <= held.length) {
            return;
        }
        int unneeded = (int) (floor - start);
        length -= unneeded;
        start = floor;
        if (length > limit) {
            throw new OverflowException();
        }
        boolean fits = length + MOST_AT_ONCE + BytesIn.PADDING <= held.length;
        byte[] target = fits ? held : new byte[2 * Math.max(held.length, length)];
        System.arraycopy(held, unneeded, target, 0, length);
        held = target;
    }

    /** The stream from an offset on that is held. What is read of it stays in the window. */
    InputStream from(long offset) {
        return new View(offset);
    }

    /** All that stands from an offset on, for somebody else who reads the stream to its end. */
    InputStream rest(long offset) {
        byte[] begun = copy(offset, start + length);
        return new SequenceInputStream(new ByteArrayInputStream(begun), in);
    }

    /** The bytes that are held, followed by zeros. Another array after each {@link #fill}. */
    byte[] held() {
        return held;
    }

    /** The index in {@link #held} of an offset. */
    int index(long offset) {
        return (int) (offset - start);
    }

    /** The index behind the last byte that is held. */
    int length() {
        return length;
    }

    /** The offset of the first byte that is held. */
    long start() {
        return start;
    }

    /** Whether the end of the stream has been reached. */
    boolean ended() {
        return ended;
    }

    /** Whether an offset is the end of the stream, as far as that has been reached. */
    boolean endsAt(long offset) {
        return ended && offset >= start + length;
    }

    /** Lets go of what lies before an offset. */
    void release(long before) {
        floor = Math.max(floor, before);
    }

    byte[] copy(long from, long to) {
        return Arrays.copyOfRange(held, index(from), index(to));
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

    /** For a parser. */
    private final class View extends InputStream {

        private long next;

        private View(long next) {
            this.next = next;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int count) throws IOException {
            while (index(next) >= length) {
                if (!fill()) {
                    return -1;
                }
            }
            int read = Math.min(count, length - index(next));
            System.arraycopy(held, index(next), bytes, offset, read);
            next += read;
            return read;
        }
    }
}
