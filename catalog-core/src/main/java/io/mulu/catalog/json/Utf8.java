package io.mulu.catalog.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Counts in UTF-8 without decoding it. */
final class Utf8 {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long LOWEST_BITS = 0x0101010101010101L;
    private static final long HIGHEST_BITS = LOWEST_BITS << 7;
    private static final long BLANKS = ' ' * LOWEST_BITS;
    private static final long QUOTES = '"' * LOWEST_BITS;
    private static final long BACKSLASHES = '\\' * LOWEST_BITS;
    private static final long LINE_FEEDS = '\n' * LOWEST_BITS;
    private static final long CARRIAGE_RETURNS = '\r' * LOWEST_BITS;
    private static final int CONTINUATION_MASK = 0xC0;
    private static final int CONTINUATION = 0x80;
    private static final int FOUR_BYTES = 0xF0;

    private Utf8() {}

    /** How many UTF-16 units the bytes decode to: one for each character, two outside the basic plane. */
    static int units(byte[] bytes, int from, int to) {
        int units = 0;
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            units += units((long) WORDS.get(bytes, i));
        }
        for (; i < to; i++) {
            int b = bytes[i] & 0xFF;
            if ((b & CONTINUATION_MASK) != CONTINUATION) {
                units += b >= FOUR_BYTES ? 2 : 1;
            }
        }
        return units;
    }

    /** How many lines end between two indexes: at a line feed, and at a carriage return that no line feed follows. */
    static int lines(byte[] bytes, int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            if (i + Long.BYTES <= to && (lineEnds(word(bytes, i)) == 0)) {
                i += Long.BYTES - 1;
            } else if (bytes[i] == '\n' || bytes[i] == '\r' && (i + 1 == to || bytes[i + 1] != '\n')) {
                lines++;
            }
        }
        return lines;
    }

    /** Not zero when there is a line feed or carriage return among eight bytes. */
    private static long lineEnds(long word) {
        long feed = word ^ LINE_FEEDS;
        long carriage = word ^ CARRIAGE_RETURNS;
        return (feed - LOWEST_BITS & ~feed | carriage - LOWEST_BITS & ~carriage) & HIGHEST_BITS;
    }

    /** Eight bytes, the first of them lowest. */
    static long word(byte[] bytes, int at) {
        return (long) WORDS.get(bytes, at);
    }

    /** The bits of the first bytes of a word, one to eight of them. */
    static long lowBytes(int count) {
        return -1L >>> Long.SIZE - Byte.SIZE * count;
    }

    /**
     * Quotation marks, backslashes and control characters among eight bytes.
     *
     * @return zero for none, else a word whose lowest bit that is set is the highest of the first of them
     */
    static long specialBytes(long word) {
        long quote = word ^ QUOTES;
        long backslash = word ^ BACKSLASHES;
        return (quote - LOWEST_BITS & ~quote | backslash - LOWEST_BITS & ~backslash | word - BLANKS & ~word)
                & HIGHEST_BITS;
    }

    /** Whether a byte beyond ASCII stands before the first special one. */
    static boolean isWideBefore(long word, long special) {
        long before = special == 0 ? -1 : (special & -special) - 1;
        return (word & before & HIGHEST_BITS) != 0;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Of eight bytes at once: a continuation has its first bit set and its second not, four bytes begin with four bits. */
    private static int units(long word) {
        long continuations = word >>> 7 & ~(word >>> 6) & LOWEST_BITS;
        long fours = word >>> 7 & word >>> 6 & word >>> 5 & word >>> 4 & LOWEST_BITS;
        return Long.BYTES - Long.bitCount(continuations) + Long.bitCount(fours);
    }
}
