package io.mulu.catalog.json;

import io.mulu.catalog.stream.DivisibleSource;
import io.mulu.catalog.stream.Entry;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whole values of JSON Lines, in bytes of their own. */
final class LinePart implements DivisibleSource.Part {

    private final LineParts parts;
    private final byte[] bytes;
    private final int length;
    private final TextPlace place;
    private final boolean divided;
    private @Nullable LinePart follower;

    /**
     * A part.
     *
     * @param bytes the values, padded
     * @param length how many bytes without the padding
     * @param place where they begin
     * @param divided false if no end of a value was found
     */
    LinePart(LineParts parts, byte[] bytes, int length, TextPlace place, boolean divided) {
        this.parts = parts;
        this.bytes = bytes;
        this.length = length;
        this.place = place;
        this.divided = divided;
    }

    @Override
    public List<Entry> read() throws IOException {
        if (!divided) {
            throw new InputWindow.OverflowException();
        }
        return parts.read(this);
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    TextPlace place() {
        return place;
    }

    void followedBy(LinePart part) {
        follower = part;
    }

    /** The part that was taken after this one; null for the last. */
    @Nullable
    LinePart follower() {
        return follower;
    }
}
