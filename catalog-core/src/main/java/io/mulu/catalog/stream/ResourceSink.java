package io.mulu.catalog.stream;

import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import java.io.Closeable;
import java.io.IOException;

/**
 * Takes the entries of a catalogue, one at a time: {@link #begin}, any number of {@link #write}, {@link #finish}. Closing
 * without {@link #finish} leaves what was written so far, which is no whole document. For use by one thread.
 */
public interface ResourceSink extends Closeable {

    /**
     * Takes the description; called once, first.
     *
     * @param description what is said of the catalogue as a whole
     * @throws IOException if it cannot be written
     */
    void begin(CatalogDescription description) throws IOException;

    /**
     * Takes an entry.
     *
     * @param resource the entry
     * @throws IOException if it cannot be written
     */
    void write(InformationResource resource) throws IOException;

    /**
     * Writes what belongs at the end; called once, last.
     *
     * @throws IOException if it cannot be written
     */
    void finish() throws IOException;
}
