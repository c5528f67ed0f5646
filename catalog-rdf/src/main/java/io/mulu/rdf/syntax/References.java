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
    private final byte[] close;
    private final Escapes escapes;
    private final Map<String, byte[]> outside = new HashMap<>();
    private String stem = "";
    private byte[] stemBytes = new byte[0];
    private boolean stemIsSafe;
    private String last = "";
    private byte[] lastBytes = new byte[0];

    References(Utf8Buffer buffer, BaseIri base, char open, String close) {
        this(buffer, base, open, close, Escapes.SHARED);
    }

    /** What stands behind every name may be more than a mark. */
    References(Utf8Buffer buffer, BaseIri base, char open, String close, Escapes escapes) {
        this.escapes = escapes;
        this.buffer = buffer;
        this.base = base;
        this.open = open;
        this.close = Utf8Buffer.ascii(close);
    }

    /** Begins to speak of a thing; names of its parts begin with its own, whose bytes are kept. */
    void about(String iri) {
        if (iri.indexOf('#') < 0) {
            int from = buffer.size();
            put(iri, base.begins(iri) ? base.skip(iri) : 0);
            stem = iri;
            stemBytes = buffer.between(from, buffer.size() - close.length);
            stemIsSafe = base.isSafe(iri);
        } else {
            put(iri);
        }
    }

    void put(String iri) {
        if (beginsWithStem(iri) && base.isHarmless(iri, stem.length())) {
            buffer.put(stemBytes);
            buffer.harmless(iri, stem.length(), close);
        } else if (iri.equals(last)) {
            buffer.put(lastBytes);
        } else if (base.begins(iri)) {
            int from = buffer.size();
            put(iri, base.skip(iri));
            last = iri;
            lastBytes = buffer.between(from, buffer.size());
        } else {
            outside(iri);
        }
    }

    private boolean beginsWithStem(String iri) {
        int length = stem.length();
        return stemIsSafe
                && iri.length() >= length
                && (iri.length() == length || iri.charAt(length) == '#')
                // Unlike startsWith, this is not done byte by byte; the mark before keeps it from searching for long.
                && iri.indexOf(stem) == 0;
    }

    private void outside(String iri) {
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
