package io.mulu.rdf.dcat;

import io.mulu.catalog.text.LocalizedText;
import io.mulu.rdf.graph.GraphSink;
import io.mulu.rdf.graph.Property;
import io.mulu.rdf.graph.Term;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Values of other people's lists. Of each that is used, its class is said once, and its scheme where the address tells
 * it: who checks the export needs to fetch nothing. On request also that it is a concept, and its names.
 */
final class External {

    static final String CHINESE = AuthorityNames.AUTHORITY + "language/ZHO";

    private final boolean labels;
    private final SortedMap<String, Value> used = new TreeMap<>();

    External(boolean labels) {
        this.labels = labels;
    }

    /** A value that the library names. */
    String use(String iri, Term type) {
        return use(iri, type, null);
    }

    /** A value, with the names that the registry has for what leads to it. */
    String use(String iri, Term type, @Nullable LocalizedText names) {
        used.merge(iri, new Value(type, names), Value::smaller);
        return iri;
    }

    void write(GraphSink out) throws IOException {
        SortedSet<String> schemes = new TreeSet<>();
        for (Map.Entry<String, Value> value : used.entrySet()) {
            String iri = value.getKey();
            Optional<LocalizedText> names = names(iri, value.getValue());
            out.subject(iri);
            out.type(value.getValue().type());
            if (names.isPresent()) {
                out.type(Term.SKOS_CONCEPT);
                texts(out, Property.SKOS_PREF_LABEL, names.get());
            }
            int code = iri.lastIndexOf('/');
            if (iri.startsWith(AuthorityNames.AUTHORITY) && code > AuthorityNames.AUTHORITY.length()) {
                out.iri(Property.SKOS_IN_SCHEME, iri.substring(0, code));
                schemes.add(iri.substring(0, code));
            }
            out.end();
        }
        if (labels) {
            writeSchemes(out, schemes);
        }
    }

    /** A media type is no concept. */
    private Optional<LocalizedText> names(String iri, Value value) {
        if (!labels || value.type() == Term.DCT_MEDIA_TYPE) {
            return Optional.empty();
        }
        return AuthorityNames.of(iri).or(() -> Optional.ofNullable(value.names()));
    }

    private static void writeSchemes(GraphSink out, Iterable<String> schemes) throws IOException {
        for (String scheme : schemes) {
            LocalizedText names = AuthorityNames.of(scheme).orElse(null);
            if (names != null) {
                out.subject(scheme);
                out.type(Term.SKOS_CONCEPT_SCHEME);
                texts(out, Property.DCT_TITLE, names);
                out.end();
            }
        }
    }

    private static void texts(GraphSink out, Property property, LocalizedText texts) throws IOException {
        out.text(property, texts.zh(), "zh");
        out.text(property, texts.en(), "en");
    }

    private record Value(Term type, @Nullable LocalizedText names) {

        /** Which of two is kept does not depend on which came first. */
        private static Value smaller(Value one, Value other) {
            Comparator<Value> order =
                    Comparator.comparing(Value::type).thenComparing(value -> String.valueOf(value.names()));
            return order.compare(one, other) <= 0 ? one : other;
        }
    }
}
