package io.mulu.rdf.vocabulary;

import io.mulu.catalog.text.LocalizedText;
import java.util.List;

/**
 * A vocabulary: what is said of it as a whole, and its terms.
 *
 * @param namespace the IRI that its terms begin with
 * @param prefix the customary prefix
 * @param version its version
 * @param issued the day of that version, ISO 8601
 * @param title its title
 * @param description what it is for
 * @param terms its terms, by kind, and of one kind by name
 */
public record Vocabulary(
        String namespace,
        String prefix,
        String version,
        String issued,
        LocalizedText title,
        LocalizedText description,
        List<VocabularyTerm> terms) {

    public Vocabulary {
        terms = List.copyOf(terms);
    }
}
