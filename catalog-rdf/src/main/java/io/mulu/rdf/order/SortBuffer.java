package io.mulu.rdf.order;

import java.io.IOException;
import java.util.Arrays;

/** Records in memory, up to a bound; a single record may be larger. */
final class SortBuffer {

    /** Takes a record, which is the taker's only until it returns. */
    @FunctionalInterface
    interface Taker {

        void take(byte[] bytes, int from, int length) throws IOException;
    }

    private static final int MOST_RECORDS = 1 << 16;
    private static final int FIRST_BYTES = 1 << 16;

    private final int bound;
    private byte[] bytes;
    private int[] begins = new int[64];
    private int count;

    SortBuffer(int bound) {
        this.bound = bound;
        this.bytes = new byte[Math.min(bound, FIRST_BYTES)];
    }

    /** Whether another record would go beyond the bound. */
    boolean isFullFor(int length) {
        return count > 0 && (length > bound - begins[count] || count == MOST_RECORDS);
    }

    void add(byte[] record, int length) {
        int begin = begins[count];
        if (length > bytes.length - begin) {
            int wanted = Math.addExact(begin, length);
            bytes = Arrays.copyOf(bytes, Math.max(wanted, (int) Math.min(bound, 2L * bytes.length)));
        }
        System.arraycopy(record, 0, bytes, begin, length);
        count++;
        if (count == begins.length) {
            begins = Arrays.copyOf(begins, 2 * count);
        }
        begins[count] = begin + length;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Gives out all records in order, and forgets them. */
    void drain(Taker taker) throws IOException {
        Integer[] order = new Integer[count];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, this::compare);
        for (int record : order) {
            taker.take(bytes, begins[record], begins[record + 1] - begins[record]);
        }
        count = 0;
        if (bytes.length > bound) {
            bytes = new byte[bound];
        }
    }

    private int compare(int one, int other) {
        return Arrays.compareUnsigned(bytes, begins[one], begins[one + 1], bytes, begins[other], begins[other + 1]);
    }
}
