package io.mulu.rdf.dcat;

import io.mulu.catalog.text.LocalizedText;
import io.mulu.rdf.graph.GraphSink;
import io.mulu.rdf.graph.Property;
import io.mulu.rdf.graph.Term;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
    private final Map<String, Value> used = new HashMap<>();

    External(boolean labels) {
        this.labels = labels;
    }

    /** A value that the library names. */
    String use(String iri, Term type) {
        return use(iri, type, null);
    }

    /** A value, with the names that the registry has for what leads to it. */
    String use(String iri, Term type, @Nullable LocalizedText names) {
        Value known = used.get(iri);
        if (known == null) {
            used.put(iri, new Value(type, names));
        } else if (known.type() != type || known.names() != names) {
            used.put(iri, Value.chosen(known, new Value(type, names)));
        }
        return iri;
    }

    void write(GraphSink out) throws IOException {
        SortedSet<String> schemes = new TreeSet<>();
        for (Map.Entry<String, Value> value : new TreeMap<>(used).entrySet()) {
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

        /** The same of two, whichever came first. */
        static Value chosen(Value one, Value other) {
            int byType = one.type.compareTo(other.type);
            if (byType != 0) {
                return byType < 0 ? one : other;
            }
            if (one.names == null || other.names == null) {
                return one.names == null ? other : one;
            }
            return one.names.zh().compareTo(other.names.zh()) <= 0 ? one : other;
        }
    }
}
