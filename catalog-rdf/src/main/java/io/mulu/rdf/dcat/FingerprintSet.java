package io.mulu.rdf.dcat;

import java.util.Arrays;

/** A set of texts of which only 64 bits each are kept: about sixteen bytes a text, and no false negatives. */
final class FingerprintSet {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long[] slots = new long[64];
    private int size;

    void add(String text) {
        if (2 * (size + 1) > slots.length) {
            grow();
        }
        int slot = slot(fingerprint(text));
        if (slots[slot] == 0) {
            slots[slot] = fingerprint(text);
            size++;
        }
    }

    boolean contains(String text) {
        return slots[slot(fingerprint(text))] != 0;
    }

    private int slot(long fingerprint) {
        int slot = (int) (fingerprint ^ fingerprint >>> 32) & slots.length - 1;
        while (slots[slot] != 0 && slots[slot] != fingerprint) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[2 * before.length];
        Arrays.stream(before).filter(fingerprint -> fingerprint != 0).forEach(f -> slots[slot(f)] = f);
    }

    /** FNV-1a over UTF-16; 0 marks an empty slot and is not given out. */
    private static long fingerprint(String text) {
        long hash = OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash == 0 ? 1 : hash;
    }
}
