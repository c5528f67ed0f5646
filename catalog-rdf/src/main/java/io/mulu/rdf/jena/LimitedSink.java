package io.mulu.rdf.jena;

import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/** Takes so many statements and no more. */
final class LimitedSink extends StreamRDFWrapper {

    private int left;

    LimitedSink(StreamRDF sink, int limit) {
        super(sink);
        this.left = limit;
    }

    @Override
    public void triple(Triple triple) {
        count();
        super.triple(triple);
    }

    @Override
    public void quad(Quad quad) {
        count();
        super.quad(quad);
    }

    private void count() {
        if (--left < 0) {
            throw new TooManyException();
        }
    }

    /** There are more statements than there may be. */
    static final class TooManyException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManyException() {
            super(null, null, false, false);
        }
    }
}
