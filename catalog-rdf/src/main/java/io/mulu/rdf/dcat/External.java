package io.mulu.rdf.dcat;

import io.mulu.rdf.graph.GraphSink;
import io.mulu.rdf.graph.Property;
import io.mulu.rdf.graph.Term;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Values of other people's lists. Of each that is used, its class is said once, and its scheme where the address tells
 * it: who checks the export needs to fetch nothing.
 */
final class External {

    static final String CHINESE = "http://publications.europa.eu/resource/authority/language/ZHO";

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

    private final Map<String, Term> used = new HashMap<>();

    String use(String iri, Term type) {
        Term known = used.get(iri);
        if (known == null || type.compareTo(known) < 0) {
            used.put(iri, type);
        }
        return iri;
    }

    void write(GraphSink out) throws IOException {
        for (Map.Entry<String, Term> value : new TreeMap<>(used).entrySet()) {
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
