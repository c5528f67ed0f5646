package io.mulu.rdf.syntax;

import io.mulu.rdf.graph.GraphSink;
import java.io.IOException;

/** A sink that writes a document: something stands before the first thing and after the last. */
interface GraphDocument extends GraphSink {

    void open() throws IOException;

    void finish() throws IOException;
}
