package io.mulu.rdf.dcat;

import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.rdf.graph.GraphSink;
import io.mulu.rdf.graph.Property;
import io.mulu.rdf.graph.Term;
import java.io.IOException;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The categories in use and those above them, each described once. */
final class Categories {

    private final ClassificationScheme scheme;
    private final Iris iris;
    private final SortedMap<String, Category> used = new TreeMap<>();

    Categories(RdfOptions options, Iris iris) {
        this.scheme = options.scheme();
        this.iris = iris;
    }

    boolean has(String iri) {
        return used.containsKey(iri);
    }

    /** Names that only halves of surrogate pairs tell apart make one category, which has the first of them. */
    String add(Category category) {
        used.merge(category.iri(), category, Categories::first);
        return category.iri();
    }

    private static Category first(Category one, Category other) {
        String name = Objects.requireNonNullElse(one.name(), "");
        return name.compareTo(Objects.requireNonNullElse(other.name(), "")) <= 0 ? one : other;
    }

    void write(GraphSink out, String taxonomy) throws IOException {
        writeScheme(out, taxonomy, titleZh(), scheme.titleEn());
        String local = iris.localClassification();
        if (!local.equals(taxonomy)
                && used.values().stream().anyMatch(category -> category.scheme().equals(local))) {
            writeScheme(out, local, "本目录所用分类", "Categories of this catalogue");
        }
        for (Category category : used.values()) {
            write(out, category);
        }
    }

    private String titleZh() {
        return scheme.titleZh().isEmpty() ? scheme.id() : scheme.titleZh();
    }

    private void writeScheme(GraphSink out, String iri, String zh, String en) throws IOException {
        out.subject(iri);
        out.type(Term.SKOS_CONCEPT_SCHEME);
        out.inverse(Property.DCAT_THEME_TAXONOMY, iris.catalog());
        out.text(Property.DCT_TITLE, zh, "zh");
        if (!en.isEmpty()) {
            out.text(Property.DCT_TITLE, en, "en");
        }
        out.end();
    }

    private static void write(GraphSink out, Category category) throws IOException {
        out.subject(category.iri());
        out.type(Term.SKOS_CONCEPT);
        if (category.code() != null) {
            out.text(Property.SKOS_NOTATION, category.code(), null);
        }
        if (category.name() != null) {
            out.text(Property.SKOS_PREF_LABEL, category.name(), "zh");
        } else {
            out.text(Property.SKOS_PREF_LABEL, Objects.requireNonNull(category.code()), null);
        }
        out.iri(Property.SKOS_IN_SCHEME, category.scheme());
        if (category.broader() != null) {
            out.iri(Property.SKOS_BROADER, category.broader());
        }
        if (category.same() != null) {
            out.iri(Property.SKOS_EXACT_MATCH, category.same());
        }
        out.end();
    }
}
