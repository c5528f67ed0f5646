package io.mulu.catalog.stream;

import io.mulu.catalog.model.CatalogDescription;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Entries of a catalogue, one at a time. Memory grows with the largest entry, not with the catalogue. For use by one
 * thread; the one who opened it closes it.
 */
public interface ResourceSource extends Closeable {

    /**
     * What is said of the catalogue as a whole. Known before the first entry.
     *
     * @return the description
     */
    CatalogDescription description();

    /**
     * The next entry.
     *
     * @return the entry; null when there are no more
     * @throws UnreadableInputException if the input breaks off or is not of its format
     * @throws IOException if it cannot be read
     */
    @Nullable
    Entry next() throws IOException;
}
