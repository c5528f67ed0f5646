package io.mulu.rdf.order;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads what {@link RecordOut} wrote. */
final class RecordIn {

    private byte[] bytes = new byte[0];
    private char[] units = new char[256];
    private int at;

    void open(byte[] record, int from) {
        bytes = record;
        at = from;
    }

    int octet() {
        return bytes[at++];
    }

    int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes[at++];
            value |= (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    long wide() {
        long high = number();
        return high << 32 | number() & 0xFFFFFFFFL;
    }

    byte[] block() {
        int length = number();
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    @Nullable
    String text() {
        int length = number();
        return length == 0 ? null : units(length - 1);
    }

    void skipKey() {
        while (bytes[at++] != 0) {
            // No unit of a text has a zero byte.
        }
    }

    private String units(int length) {
        if (units.length < length) {
            units = new char[length];
        }
        char[] target = units;
        byte[] source = bytes;
        int from = at;
        for (int i = 0; i < length; i++) {
            int b = source[from++];
            if (b > 0) {
                target[i] = (char) b;
            } else if ((b & 0xE0) == 0xC0) {
                target[i] = (char) ((b & 0x1F) << 6 | source[from++] & 0x3F);
            } else {
                target[i] = (char) ((b & 0xF) << 12 | (source[from++] & 0x3F) << 6 | source[from++] & 0x3F);
            }
        }
        at = from;
        return new String(target, 0, length);
    }
}
