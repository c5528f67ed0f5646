package io.mulu.catalog.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Texts by their UTF-8 bytes, so that a text which comes again is neither decoded nor made again. Forgets one text for
 * another, so that its memory does not grow; those it begins with stay. For use by one thread.
 */
final class Words {

    /** In bytes. Longer texts are sentences, which seldom come again. */
    static final int LONGEST = 64;

    private static final int SIZE = 1 << 12;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final @Nullable String[] texts = new String[SIZE];
    private final byte[][] spellings = new byte[SIZE][];
    private final long[] heads = new long[SIZE];
    private final int[] lengths = new int[SIZE];
    private final boolean[] stays = new boolean[SIZE];

    /** Remembers ASCII texts for good. */
    Words(String... lasting) {
        for (String text : lasting) {
            byte[] bytes = Arrays.copyOf(Utf8.ascii(text), text.length() + Long.BYTES);
            int slot = slot(bytes, 0, text.length());
            remember(slot, bytes, 0, text.length(), text.intern());
            stays[slot] = true;
        }
    }

    /** Where the bytes belong. At least seven more must lie behind them. */
    static int slot(byte[] bytes, int from, int to) {
        long hash = to - from;
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            hash = (hash ^ Utf8.word(bytes, i)) * SPREAD;
            hash ^= hash >>> 29;
        }
        if (i < to) {
            hash = (hash ^ Utf8.word(bytes, i) & Utf8.lowBytes(to - i)) * SPREAD;
        }
        return (int) (hash >>> 52);
    }

    /** The text that has these bytes; null when it is not there. */
    @Nullable
    String known(int slot, byte[] bytes, int from, int to) {
        int length = to - from;
        boolean same = lengths[slot] == length
                && heads[slot] == head(bytes, from, length)
                && (length <= Long.BYTES
                        || Arrays.equals(spellings[slot], Long.BYTES, length, bytes, from + Long.BYTES, to));
        return same ? texts[slot] : null;
    }

    private static long head(byte[] bytes, int from, int length) {
        return length == 0 ? 0 : Utf8.word(bytes, from) & Utf8.lowBytes(Math.min(length, Long.BYTES));
    }

    /** Remembers a text. */
    void remember(int slot, byte[] bytes, int from, int to, String text) {
        if (!stays[slot]) {
            texts[slot] = text;
            spellings[slot] = Arrays.copyOfRange(bytes, from, to);
            heads[slot] = head(bytes, from, to - from);
            lengths[slot] = to - from;
        }
    }
}
