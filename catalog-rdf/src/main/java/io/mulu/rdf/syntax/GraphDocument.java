package io.mulu.rdf.syntax;

import io.mulu.rdf.graph.GraphSink;
import java.io.IOException;

/**
 * A sink that writes a document: something stands before the first thing and after the last. {@link #open}, any number
 * of things, {@link #finish}.
 */
public interface GraphDocument extends GraphSink {

    /**
     * Writes what stands before the first thing; called once, first.
     *
     * @throws IOException if it cannot be written
     */
    void open() throws IOException;

    /**
     * Writes what stands behind the last thing, and passes on everything; called once, last. The stream stays open.
     *
     * @throws IOException if it cannot be written
     */
    void finish() throws IOException;
}
