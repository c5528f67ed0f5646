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
    private final Escapes escapes;
    private final Map<String, byte[]> outside = new HashMap<>();

    References(Utf8Buffer buffer, BaseIri base, char open, char close) {
        this(buffer, base, open, close, Escapes.SHARED);
    }

    References(Utf8Buffer buffer, BaseIri base, char open, char close, Escapes escapes) {
        this.escapes = escapes;
        this.buffer = buffer;
        this.base = base;
        this.open = open;
        this.close = close;
    }

    void put(String iri) {
        if (base.begins(iri)) {
            put(iri, base.skip(iri));
            return;
        }
        byte[] known = outside.get(iri);
        if (known != null) {
            buffer.put(known);
            return;
        }
        int from = buffer.size();
        put(iri, 0);
        if (outside.size() < MOST) {
            outside.put(iri, buffer.since(from));
        }
    }

    /** Without leaving out anything. */
    void whole(String iri) {
        put(iri, 0);
    }

    private void put(String iri, int from) {
        buffer.put(open);
        if (escapes == Escapes.XML && iri.indexOf('&') >= 0) {
            String rest = iri.substring(from);
            int begin = 0;
            for (int and; (and = rest.indexOf('&', begin)) >= 0; begin = and + 1) {
                buffer.iri(rest.substring(begin, and), 0);
                buffer.put("&amp;");
            }
            buffer.iri(rest.substring(begin), 0);
        } else {
            buffer.iri(iri, from);
        }
        buffer.put(close);
    }

    void put(Term term) {
        buffer.put(CURIES[term.ordinal()]);
    }
}
