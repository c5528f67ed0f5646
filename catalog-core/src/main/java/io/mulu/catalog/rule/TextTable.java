package io.mulu.catalog.rule;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers texts from 0 on in the order in which they first come. Keeps them whole, so that two texts never pass for one, but
 * as bytes in large blocks: a million codes and names fit where as many objects would not. For use by one thread.
 */
final class TextTable {

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int BLOCK_BITS = 16;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int UNIT_BITS = 2;
    private static final int INITIAL = 1 << 8;

    /** Before each text: how many bytes it has, and the number that it is told apart by besides. */
    private static final int HEADER = 2 * Integer.BYTES;

    private final List<byte[]> blocks = new ArrayList<>();
    private int used = BLOCK;
    private int[] starts = new int[INITIAL];

    /** Of each slot the number of its text from 1 on, 0 for none, and its hash beside it. */
    private int[] slots = new int[8 * INITIAL];

    private byte[] candidate = new byte[128];
    private int size;
    private long comparisons;

    /** As {@link #add(int, String)} of texts that only their characters tell apart. */
    int add(String text) {
        return add(0, text);
    }

    /**
     * Adds a text.
     *
     * @param group texts of different groups are different
     * @param text the text
     * @return its number if it was there before, else one's complement of its new number, which is below zero
     */
    int add(int group, String text) {
        int length = encode(group, text);
        int hash = hash(candidate, length);
        int slot = slot(hash, length);
        int known = slots[slot] - 1;
        if (known >= 0) {
            return known;
        }
        slots[slot] = size + 1;
        slots[slot + 1] = hash;
        keep(length);
        if (4 * size > slots.length) {
            spread();
        }
        return ~(size - 1);
    }

    /** Whether a text is there. */
    boolean contains(String text) {
        return find(text) >= 0;
    }

    /** The number of a text; below zero when it is not there. */
    int find(String text) {
        int length = encode(0, text);
        return slots[slot(hash(candidate, length), length)] - 1;
    }

    int size() {
        return size;
    }

    /** How often two texts were compared character by character. */
    long comparisons() {
        return comparisons;
    }

    /** One byte for each character where that is enough, else two. */
    private int encode(int group, String text) {
        int characters = text.length();
        if (HEADER + 2 * characters > candidate.length) {
            candidate = new byte[2 * (HEADER + 2 * characters)];
        }
        INTS.set(candidate, Integer.BYTES, group);
        int wide = 0;
        for (int i = 0; i < characters; i++) {
            char c = text.charAt(i);
            wide |= c;
            candidate[HEADER + i] = (byte) c;
        }
        if (wide < 0x100) {
            INTS.set(candidate, 0, characters << 1);
            return HEADER + characters;
        }
        for (int i = 0; i < characters; i++) {
            char c = text.charAt(i);
            candidate[HEADER + 2 * i] = (byte) (c >> 8);
            candidate[HEADER + 2 * i + 1] = (byte) c;
        }
        INTS.set(candidate, 0, characters << 1 | 1);
        return HEADER + 2 * characters;
    }

    private static int hash(byte[] bytes, int length) {
        int hash = length;
        int i = Integer.BYTES;
        for (; i + Integer.BYTES <= length; i += Integer.BYTES) {
            hash = mixed(hash ^ (int) INTS.get(bytes, i));
        }
        for (; i < length; i++) {
            hash = mixed(hash ^ bytes[i]);
        }
        return mixed(hash ^ hash >>> 16);
    }

    private static int mixed(int hash) {
        int mixed = (hash ^ hash >>> 15) * 0x85EBCA6B;
        return mixed ^ mixed >>> 13;
    }

    /** The slot of the text that the candidate is, or the free one where it belongs. */
    private int slot(int hash, int length) {
        int mask = slots.length - 2;
        for (int slot = hash << 1 & mask; ; slot = slot + 2 & mask) {
            int number = slots[slot] - 1;
            if (number < 0 || slots[slot + 1] == hash && isCandidate(number, length)) {
                return slot;
            }
        }
    }

    private boolean isCandidate(int number, int length) {
        comparisons++;
        byte[] block = blocks.get(starts[number] >>> BLOCK_BITS - UNIT_BITS);
        int from = starts[number] << UNIT_BITS & BLOCK - 1;
        return from + length <= block.length && Arrays.equals(block, from, from + length, candidate, 0, length);
    }

    private void keep(int length) {
        if (used + length > BLOCK) {
            blocks.add(new byte[Math.max(BLOCK, length)]);
            used = 0;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size + (size >> 1));
        }
        int block = blocks.size() - 1;
        System.arraycopy(candidate, 0, blocks.get(block), used, length);
        starts[size] = block << BLOCK_BITS - UNIT_BITS | used >> UNIT_BITS;
        size++;
        used = used + length + (1 << UNIT_BITS) - 1 & -(1 << UNIT_BITS);
    }

    private void spread() {
        int[] before = slots;
        slots = new int[2 * before.length];
        int mask = slots.length - 2;
        for (int i = 0; i < before.length; i += 2) {
            if (before[i] > 0) {
                int slot = before[i + 1] << 1 & mask;
                while (slots[slot] != 0) {
                    slot = slot + 2 & mask;
                }
                slots[slot] = before[i];
                slots[slot + 1] = before[i + 1];
            }
        }
    }
}
