package io.mulu.catalog.json;

/** Counts in UTF-8 without decoding it. */
final class Utf8 {

    private static final int CONTINUATION_MASK = 0xC0;
    private static final int CONTINUATION = 0x80;
    private static final int FOUR_BYTES = 0xF0;

    private Utf8() {}

    /** How many UTF-16 units the bytes decode to: one for each character, two outside the basic plane. */
    static int units(byte[] bytes, int from, int to) {
        int units = 0;
        for (int i = from; i < to; i++) {
            int b = bytes[i] & 0xFF;
            if ((b & CONTINUATION_MASK) != CONTINUATION) {
                units += b >= FOUR_BYTES ? 2 : 1;
            }
        }
        return units;
    }
}
