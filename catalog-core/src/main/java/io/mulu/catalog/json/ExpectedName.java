package io.mulu.catalog.json;

import org.jspecify.annotations.Nullable;

/**
 * The name of a member, as bytes with the closing quotation mark, and those that came after it: programs write members in
 * the same order again and again, so that a name need only be compared with the one that is expected. For use by one thread.
 */
final class ExpectedName {

    /** Longer names, closing quotation mark included, are not expected. */
    static final int LONGEST = 2 * Long.BYTES;

    private static final int FOLLOWERS = 4;

    private final String text;
    private final int length;
    private final long first;
    private final long firstMask;
    private final long second;
    private final long secondMask;
    private final @Nullable ExpectedName[] followers = new ExpectedName[FOLLOWERS];

    /** The name that ends with a quotation mark at {@code to}. */
    ExpectedName(String text, byte[] bytes, int from, int to) {
        this.text = text;
        this.length = to + 1 - from;
        this.firstMask = Utf8.lowBytes(Math.min(length, Long.BYTES));
        this.secondMask = length <= Long.BYTES ? 0 : Utf8.lowBytes(length - Long.BYTES);
        this.first = Utf8.word(bytes, from) & firstMask;
        this.second = Utf8.word(bytes, from + Long.BYTES) & secondMask;
    }

    /** A name before all others. */
    ExpectedName() {
        this("", new byte[LONGEST], 0, 0);
    }

    String text() {
        return text;
    }

    /** How many bytes it has with the quotation mark. */
    int length() {
        return length;
    }

    private boolean isAt(byte[] bytes, int from) {
        return (Utf8.word(bytes, from) & firstMask) == first
                && (secondMask == 0 || (Utf8.word(bytes, from + Long.BYTES) & secondMask) == second);
    }

    /** The name that stands at an index, if it came after this one before; else null. */
    @Nullable
    ExpectedName next(byte[] bytes, int from) {
        for (int i = 0; i < FOLLOWERS; i++) {
            ExpectedName follower = followers[i];
            if (follower != null && follower.isAt(bytes, from)) {
                return follower;
            }
        }
        return null;
    }

    /** Remembers a name that came after this one, and forgets the one that was remembered first. */
    void expect(ExpectedName name) {
        System.arraycopy(followers, 0, followers, 1, FOLLOWERS - 1);
        followers[0] = name;
    }
}
