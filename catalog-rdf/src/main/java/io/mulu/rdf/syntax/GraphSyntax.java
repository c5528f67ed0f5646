package io.mulu.rdf.syntax;

import io.mulu.rdf.graph.GraphSink;
import java.io.IOException;
import java.io.OutputStream;

/** The syntaxes of graphs that are no catalogues. The same statements give the same bytes. */
public enum GraphSyntax {
    /** Turtle 1.1, text/turtle. */
    TURTLE {
        @Override
        GraphDocument document(OutputStream out, BaseIri base) {
            return new TurtleSink(new Utf8Buffer(out), base);
        }
    },
    /** JSON-LD 1.1 with its context inside, application/ld+json. */
    JSON_LD {
        @Override
        GraphDocument document(OutputStream out, BaseIri base) {
            return new JsonLdSink(new Utf8Buffer(out), base);
        }
    };

    /** Says what is in a graph. */
    @FunctionalInterface
    public interface Content {

        /**
         * Says it.
         *
         * @param sink takes the statements
         * @throws IOException if the sink cannot take them
         */
        void write(GraphSink sink) throws IOException;
    }

    abstract GraphDocument document(OutputStream out, BaseIri base);

    /**
     * Writes a graph.
     *
     * @param out takes UTF-8; flushed, and left open
     * @param base the IRI that names are written relative to where that is possible; ends with a slash
     * @param content what is in the graph
     * @throws IOException if the stream refuses it
     */
    public void write(OutputStream out, String base, Content content) throws IOException {
        GraphDocument document = document(out, new BaseIri(base));
        document.open();
        content.write(document);
        document.finish();
        out.flush();
    }
}
