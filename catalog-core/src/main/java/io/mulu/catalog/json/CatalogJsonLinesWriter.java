package io.mulu.catalog.json;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.ResourceSink;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Writes a catalogue as JSON Lines: the first line is {@code {"format":"mulu-catalog/1","catalog":{…}}}, each further
 * line one resource. UTF-8 without byte order mark; every line, the last too, ends with a line feed. Members stand in
 * the order of the format, absent ones and empty blocks, lists and maps are left out.
 *
 * <p>Calls out of order are refused with {@link IllegalStateException}. An unpaired surrogate, which is no character,
 * is written as U+FFFD. Memory does not grow with the catalogue. For use by one thread.
 */
public final class CatalogJsonLinesWriter implements ResourceSink {

    private final JsonOut out;
    private final ResourceWriter resources;
    private final SinkState state = new SinkState();

    /**
     * A writer onto a stream.
     *
     * @param out where to write; needs no buffer of its own. {@link #finish} flushes it, {@link #close} closes it
     */
    public CatalogJsonLinesWriter(OutputStream out) {
        this.out = JsonOut.compact(Objects.requireNonNull(out, "out"));
        this.resources = new ResourceWriter(this.out);
    }

    @Override
    public void begin(CatalogDescription description) throws IOException {
        state.begin();
        JsonOut.run(() -> {
            out.open();
            new HeaderWriter(out).write(description);
            out.close();
            out.endLine();
        });
    }

    @Override
    public void write(InformationResource resource) throws IOException {
        state.write();
        JsonOut.run(() -> {
            resources.write(resource);
            out.endLine();
        });
    }

    @Override
    public void finish() throws IOException {
        state.finish();
        JsonOut.run(out::flush);
    }

    /**
     * Closes the stream. Without {@link #finish} before, resources may be missing.
     *
     * @throws IOException if the stream cannot be closed
     */
    @Override
    public void close() throws IOException {
        JsonOut.run(out::closeStream);
    }
}
