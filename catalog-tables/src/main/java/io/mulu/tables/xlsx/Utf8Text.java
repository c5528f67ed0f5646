package io.mulu.tables.xlsx;

/** Decodes plain characters between two tags. */
final class Utf8Text {

    private static final int TAIL = 0x3F;
    private static final int FIRST_OF_THREE = 0x800;
    private static final int NO_CHARACTERS = 0xFFFE;

    private Utf8Text() {}

    /**
     * Adds characters to a buffer as far as the next tag. Entities, control characters, brackets that may end a section,
     * characters beyond 16 bits and what is no UTF-8 are not for here.
     *
     * @return where the tag begins; negative when there is none, or something else before it
     */
    static int decode(byte[] bytes, int from, int to, CharBuffer into) {
        char[] chars = into.room(to - from);
        int length = 0;
        for (int at = from; at < to; ) {
            int b = bytes[at];
            if (b >= ' ') {
                if (b == '<') {
                    into.filled(length);
                    return at;
                }
                if (b == '&' || b == ']' || b == '>') {
                    return -1;
                }
                chars[length++] = (char) b;
                at++;
            } else {
                int character = b < -16 && to - at > 2 ? pair(bytes, at) : -1;
                int size = 2;
                if (b >= -32 && b < -16 && to - at > 2) {
                    character = triple(bytes, at);
                    size = 3;
                }
                if (character < 0) {
                    return -1;
                }
                chars[length++] = (char) character;
                at += size;
            }
        }
        return -1;
    }

    private static int pair(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        return lead < 0xC2 || lead > 0xDF || isNoTail(bytes[at + 1]) ? -1 : (lead & 0x1F) << 6 | bytes[at + 1] & TAIL;
    }

    private static int triple(byte[] bytes, int at) {
        if (isNoTail(bytes[at + 1]) || isNoTail(bytes[at + 2])) {
            return -1;
        }
        int character = (bytes[at] & 0xF) << 12 | (bytes[at + 1] & TAIL) << 6 | bytes[at + 2] & TAIL;
        boolean fits = character >= FIRST_OF_THREE && character < NO_CHARACTERS;
        return fits && !Character.isSurrogate((char) character) ? character : -1;
    }

    private static boolean isNoTail(byte b) {
        return (b & 0xC0) != 0x80;
    }
}
