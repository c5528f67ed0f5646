package io.mulu.rdf.skos;

import io.mulu.catalog.text.LocalizedText;
import io.mulu.rdf.graph.GraphSink;
import io.mulu.rdf.graph.Property;
import io.mulu.rdf.graph.Term;
import java.io.IOException;
import java.util.List;

/** Says of schemes and concepts what there is to say. */
final class SchemeStatements {

    private final GraphSink out;

    SchemeStatements(GraphSink out) {
        this.out = out;
    }

    void write(ListedConcept.Scheme scheme, List<ListedConcept> concepts) throws IOException {
        out.subject(scheme.iri());
        out.type(Term.SKOS_CONCEPT_SCHEME);
        texts(Property.DCT_TITLE, scheme.title());
        texts(Property.DCT_DESCRIPTION, scheme.description());
        for (ListedConcept concept : concepts) {
            if (concept.top()) {
                out.iri(Property.SKOS_HAS_TOP_CONCEPT, concept.iri());
            }
        }
        out.end();
        for (ListedConcept concept : concepts) {
            write(concept);
        }
    }

    private void write(ListedConcept concept) throws IOException {
        out.subject(concept.iri());
        out.type(Term.SKOS_CONCEPT);
        out.text(Property.SKOS_NOTATION, concept.notation(), null);
        out.text(Property.SKOS_PREF_LABEL, concept.zh(), "zh");
        if (concept.en() != null) {
            out.text(Property.SKOS_PREF_LABEL, concept.en(), "en");
        }
        for (String name : concept.otherZh()) {
            out.text(Property.SKOS_ALT_LABEL, name, "zh");
        }
        for (String name : concept.otherEn()) {
            out.text(Property.SKOS_ALT_LABEL, name, "en");
        }
        if (concept.note() != null) {
            out.text(Property.SKOS_SCOPE_NOTE, concept.note(), "zh");
        }
        out.iri(Property.SKOS_IN_SCHEME, concept.scheme());
        relations(concept);
        out.end();
    }

    /** A broader concept of another scheme is a match: at the top of its own scheme nothing is broader. */
    private void relations(ListedConcept concept) throws IOException {
        if (concept.top()) {
            out.iri(Property.SKOS_TOP_CONCEPT_OF, concept.scheme());
        }
        for (ListedConcept.Broader above : concept.broader()) {
            if (above.scheme().equals(concept.scheme())) {
                out.iri(Property.SKOS_BROADER, above.iri());
            }
        }
        for (String below : concept.narrower()) {
            out.iri(Property.SKOS_NARROWER, below);
        }
        for (ListedConcept.Broader above : concept.broader()) {
            if (!above.scheme().equals(concept.scheme())) {
                out.iri(Property.SKOS_BROAD_MATCH, above.iri());
            }
        }
        for (String same : concept.same()) {
            out.iri(Property.SKOS_EXACT_MATCH, same);
        }
    }

    private void texts(Property property, LocalizedText texts) throws IOException {
        out.text(property, texts.zh(), "zh");
        out.text(property, texts.en(), "en");
    }
}
