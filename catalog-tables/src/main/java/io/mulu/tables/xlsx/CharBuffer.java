package io.mulu.tables.xlsx;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Characters of one cell. Gives the same string again for the same short text, from a small table. For use by one
 * thread.
 */
final class CharBuffer {

    private static final int SLOTS = 1 << 10;
    private static final int SHORT = 48;
    private static final int KEPT = 1 << 16;

    private final @Nullable String[] table = new String[SLOTS];
    private final int[] hashes = new int[SLOTS];
    private char[] chars = new char[256];
    private int length;

    void clear() {
        length = 0;
        if (chars.length > KEPT) {
            chars = new char[256];
        }
    }

    void append(char[] from, int start, int count) {
        if (length + count > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length + count, chars.length * 2));
        }
        System.arraycopy(from, start, chars, length, count);
        length += count;
    }

    /** An array to be filled from its beginning, in place of what the buffer holds; then {@link #filled}. */
    char[] room(int count) {
        if (chars.length < count) {
            chars = new char[count];
        }
        return chars;
    }

    void filled(int count) {
        length = count;
    }

    boolean isEmpty() {
        return length == 0;
    }

    int length() {
        return length;
    }

    boolean isSame(char[] other, int count) {
        return count == length && Arrays.equals(chars, 0, length, other, 0, count);
    }

    /** Copies the characters to an array, or to a new one when they do not fit. */
    char[] copyTo(char[] array) {
        if (array.length < length) {
            return Arrays.copyOf(chars, Math.min(chars.length, length + length / 2));
        }
        System.arraycopy(chars, 0, array, 0, length);
        return array;
    }

    /** The characters as a string. */
    String text() {
        if (length > SHORT) {
            return new String(chars, 0, length);
        }
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + chars[i];
        }
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        String before = table[slot];
        if (hashes[slot] == hash && before != null && isSame(before)) {
            return before;
        }
        String text = new String(chars, 0, length);
        table[slot] = text;
        hashes[slot] = hash;
        return text;
    }

    private boolean isSame(String text) {
        if (text.length() != length) {
            return false;
        }
        for (int i = length - 1; i >= 0; i--) {
            if (text.charAt(i) != chars[i]) {
                return false;
            }
        }
        return true;
    }

    /** The characters as a whole number without sign, at most 9 digits; -1 when they are none. */
    int number() {
        if (length == 0 || length > 9) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < length; i++) {
            if (chars[i] < '0' || chars[i] > '9') {
                return -1;
            }
            number = number * 10 + (chars[i] - '0');
        }
        return number;
    }
}
