package io.mulu.rdf.syntax;

import io.mulu.rdf.graph.Term;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes the names of things between two marks. Names outside the catalogue are few and return all the time: their bytes
 * are kept.
 */
final class References {

    private static final int MOST = 4096;
    private static final byte[][] CURIES = new byte[Term.values().length][];

    static {
        for (Term term : Term.values()) {
            CURIES[term.ordinal()] = Utf8Buffer.ascii(term.curie());
        }
    }

    private final Utf8Buffer buffer;
    private final BaseIri base;
    private final char open;
    private final char close;
    private final Map<String, byte[]> outside = new HashMap<>();

    References(Utf8Buffer buffer, BaseIri base, char open, char close) {
        this.buffer = buffer;
        this.base = base;
        this.open = open;
        this.close = close;
    }

    void put(String iri) {
        byte[] known = outside.get(iri);
        if (known != null) {
            buffer.put(known);
            return;
        }
        int from = buffer.size();
        int skip = base.skip(iri);
        buffer.put(open);
        buffer.iri(iri, skip);
        buffer.put(close);
        if (skip == 0 && outside.size() < MOST) {
            outside.put(iri, buffer.since(from));
        }
    }

    void put(Term term) {
        buffer.put(CURIES[term.ordinal()]);
    }
}
