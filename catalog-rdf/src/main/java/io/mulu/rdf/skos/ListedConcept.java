package io.mulu.rdf.skos;

import io.mulu.catalog.text.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A concept of a list.
 *
 * @param iri its name
 * @param scheme the name of its scheme
 * @param notation its code
 * @param zh its Chinese name
 * @param en its English name; null for none
 * @param otherZh further Chinese names
 * @param otherEn further names in Latin letters
 * @param note what it is used for, in Chinese; null for nothing said
 * @param broader broader concepts, each of whatever scheme
 * @param narrower narrower concepts of its own scheme
 * @param same the same concept in other people's lists
 */
record ListedConcept(
        String iri,
        String scheme,
        String notation,
        String zh,
        @Nullable String en,
        List<String> otherZh,
        List<String> otherEn,
        @Nullable String note,
        List<Broader> broader,
        List<String> narrower,
        List<String> same) {

    /**
     * A broader concept.
     *
     * @param iri its name
     * @param scheme the name of its scheme
     */
    record Broader(String iri, String scheme) {}

    /** At the top is what has nothing broader in its own scheme. */
    boolean top() {
        return broader.stream().noneMatch(above -> above.scheme().equals(scheme));
    }

    /**
     * A scheme.
     *
     * @param iri its name
     * @param title what it is called
     * @param description what it is
     */
    record Scheme(String iri, LocalizedText title, LocalizedText description) {}
}
