package io.mulu.rdf.graph;

import java.io.InputStream;

/** The vocabulary of this project as an OWL ontology with labels in Chinese and English. */
public final class MuluVocabulary {

    private MuluVocabulary() {}

    /**
     * The ontology as it is published under the address of {@link Namespace#MULU}.
     *
     * @return Turtle in UTF-8; the caller closes it
     */
    public static InputStream turtle() {
        InputStream in = MuluVocabulary.class.getResourceAsStream("mulu.ttl");
        if (in == null) {
            throw new IllegalStateException("no resource mulu.ttl beside " + MuluVocabulary.class.getName());
        }
        return in;
    }
}
