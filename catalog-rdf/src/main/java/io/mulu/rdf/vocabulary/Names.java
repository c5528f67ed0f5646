package io.mulu.rdf.vocabulary;

import io.mulu.rdf.graph.Namespace;
import java.util.Map;

/** Short names of IRIs. */
final class Names {

    private static final Map<String, String> FURTHER = Map.of(
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf",
            "http://www.w3.org/2000/01/rdf-schema#", "rdfs",
            "http://www.w3.org/2002/07/owl#", "owl");

    private Names() {}

    /** The name with its prefix; the IRI itself where there is none. */
    static String curie(String iri) {
        for (Namespace namespace : Namespace.values()) {
            if (iri.startsWith(namespace.iri())) {
                return namespace.prefix() + ":" + iri.substring(namespace.iri().length());
            }
        }
        int local = iri.indexOf('#') + 1;
        String prefix = FURTHER.get(iri.substring(0, local));
        return prefix == null ? iri : prefix + ":" + iri.substring(local);
    }
}
