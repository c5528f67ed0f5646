package io.mulu.rdf.vocabulary;

import io.mulu.catalog.text.LocalizedText;
import java.util.List;

/**
 * A term of a vocabulary.
 *
 * @param iri its IRI
 * @param kind what it is
 * @param label its name
 * @param comment what it means
 * @param above the classes that a class is within
 * @param domain the classes that a property is said of, any of them; empty for anything
 * @param range the classes or datatypes of a property's values, any of them; empty for anything
 */
public record VocabularyTerm(
        String iri,
        Kind kind,
        LocalizedText label,
        LocalizedText comment,
        List<String> above,
        List<String> domain,
        List<String> range) {

    /** What a term is. */
    public enum Kind {
        /** A class. */
        CLASS("classes"),
        /** A datatype. */
        DATATYPE("datatypes"),
        /** A thing with a name of its own. */
        INDIVIDUAL("individuals"),
        /** A property that leads to things. */
        LINK("links"),
        /** A property that leads to literals. */
        VALUE("values");

        private final String heading;

        Kind(String heading) {
            this.heading = heading;
        }

        String heading() {
            return heading;
        }
    }

    public VocabularyTerm {
        above = List.copyOf(above);
        domain = List.copyOf(domain);
        range = List.copyOf(range);
    }

    /**
     * The name within the vocabulary, which is also its anchor in pages.
     *
     * @return what follows the hash
     */
    public String localName() {
        return iri.substring(iri.indexOf('#') + 1);
    }
}
