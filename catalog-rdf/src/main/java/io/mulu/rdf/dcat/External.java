package io.mulu.rdf.dcat;

import io.mulu.rdf.graph.GraphSink;
import io.mulu.rdf.graph.Property;
import io.mulu.rdf.graph.Term;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Values of other people's lists. Of each that is used, its class is said once, and its scheme where the address tells
 * it: who checks the export needs to fetch nothing.
 */
final class External {

    static final String CHINESE = "http://publications.europa.eu/resource/authority/language/ZHO";

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

    private final SortedMap<String, Term> used = new TreeMap<>();

    String use(String iri, Term type) {
        used.merge(iri, type, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        return iri;
    }

    void write(GraphSink out) throws IOException {
        for (Map.Entry<String, Term> value : used.entrySet()) {
            String iri = value.getKey();
            out.subject(iri);
            out.type(value.getValue());
            int code = iri.lastIndexOf('/');
            if (iri.startsWith(AUTHORITY) && code > AUTHORITY.length()) {
                out.iri(Property.SKOS_IN_SCHEME, iri.substring(0, code));
            }
            out.end();
        }
    }
}
