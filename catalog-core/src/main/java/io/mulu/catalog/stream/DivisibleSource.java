package io.mulu.catalog.stream;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source that can be read in parts by several threads. One thread takes the parts, one after another; any thread reads a
 * part. The entries of all parts, in the order in which the parts were taken, are those that {@link #next} would have given.
 * A source is read either by {@link #next} or in parts.
 */
public interface DivisibleSource extends ResourceSource {

    /** Entries that stand together in the input. */
    @FunctionalInterface
    interface Part {

        /**
         * Reads the entries. Called once, by any thread.
         *
         * @return the entries, in order
         * @throws IOException if any of them cannot be read. What is wrong, and which entries stand before it, only
         *     {@link DivisibleSource#resumeAt} tells
         */
        List<Entry> read() throws IOException;
    }

    /**
     * Takes the next part, some hundred kilobytes or some dozens of entries.
     *
     * @return the part; null when there are no more
     * @throws IOException if it cannot be read
     * @throws IllegalStateException after {@link #next}
     */
    @Nullable
    Part nextPart() throws IOException;

    /**
     * Ends the reading in parts: from now on {@link #next} gives the entries from the beginning of a part on.
     *
     * @param part the part, one that {@link #nextPart} gave; later ones must not be read any more
     */
    void resumeAt(Part part);
}
