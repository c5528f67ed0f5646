package io.mulu.rdf.order;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes that grow. Texts are kept unit by unit, halves of surrogate pairs too; no unit becomes a zero byte. */
final class RecordOut {

    private byte[] bytes = new byte[1 << 12];
    private int size;

    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    void octet(int value) {
        ensure(1);
        bytes[size++] = (byte) value;
    }

    /** Seven bits in each byte, the lowest first. */
    void number(int value) {
        ensure(5);
        int rest = value;
        while (rest >>> 7 != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    void wide(long value) {
        number((int) (value >>> 32));
        number((int) value);
    }

    void block(byte[] block) {
        number(block.length);
        ensure(block.length);
        System.arraycopy(block, 0, bytes, size, block.length);
        size += block.length;
    }

    /** A text with its length, or that there is none. */
    void text(@Nullable String text) {
        if (text == null) {
            number(0);
        } else {
            number(text.length() + 1);
            units(text);
        }
    }

    /** A text with a zero byte behind it: in the order of such bytes, a text stands before those that go on. */
    void key(String text) {
        units(text);
        octet(0);
    }

    private void units(String text) {
        int length = text.length();
        ensure(Math.multiplyExact(3, length));
        byte[] target = bytes;
        int at = size;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80 && c > 0) {
                target[at++] = (byte) c;
            } else if (c < 0x800) {
                target[at++] = (byte) (0xC0 | c >> 6);
                target[at++] = (byte) (0x80 | c & 0x3F);
            } else {
                target[at++] = (byte) (0xE0 | c >> 12);
                target[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                target[at++] = (byte) (0x80 | c & 0x3F);
            }
        }
        size = at;
    }

    private void ensure(int more) {
        if (more > bytes.length - size) {
            bytes = Arrays.copyOf(
                    bytes, (int) Math.max(Math.addExact(size, more), Math.min(2L * bytes.length, 1 << 30)));
        }
    }
}
