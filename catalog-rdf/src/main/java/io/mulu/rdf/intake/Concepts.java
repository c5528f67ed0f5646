package io.mulu.rdf.intake;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Spelling;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.registry.ValueMatch;
import io.mulu.rdf.graph.Property;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads coded values: our concepts, those of other lists, and words. */
final class Concepts {

    private static final String MEDIA_TYPES = "http://www.iana.org/assignments/media-types/";

    /** Where labels of a value stand. */
    private static final List<String> LABELS = List.of(
            Property.SKOS_PREF_LABEL.iri(),
            "http://www.w3.org/2000/01/rdf-schema#label",
            Names.RDF + "value",
            Property.DCT_TITLE.iri(),
            Property.SKOS_NOTATION.iri(),
            Property.DCT_IDENTIFIER.iri());

    private final StatementGraph graph;
    private final MetadataRegistry registry;
    private final ForeignValues foreign;
    private final Map<String, Map<RdfValue, Coded>> known = new HashMap<>();

    Concepts(StatementGraph graph, MetadataRegistry registry) {
        this.graph = graph;
        this.registry = registry;
        this.foreign = new ForeignValues(registry);
    }

    /**
     * The code that a property gives to a member; null when there is none. What is no value, or not exactly, is kept as
     * it was written, and what is more than one goes to the extensions.
     */
    @Nullable
    String code(Thing thing, Property property, String domain, String path, Leftovers rest) {
        List<RdfValue> values = thing.take(property);
        if (values.isEmpty()) {
            return null;
        }
        Coded first = best(domain, values);
        for (RdfValue value : values) {
            Coded other = read(domain, value);
            if (!other.equals(first)) {
                rest.extension(property.curie(), other.written());
            }
        }
        if (!first.exact()) {
            rest.written(path, first.written());
        }
        return first.code();
    }

    private Coded best(String domain, List<RdfValue> values) {
        for (RdfValue value : values) {
            Coded coded = read(domain, value);
            if (coded.code() != null) {
                return coded;
            }
        }
        return read(domain, values.get(0));
    }

    /** What a value is in a domain. */
    Coded read(String domain, RdfValue value) {
        Map<RdfValue, Coded> ofDomain = known.computeIfAbsent(domain, id -> new HashMap<>());
        Coded coded = ofDomain.get(value);
        if (coded == null) {
            coded = value.isLiteral() ? literal(domain, value.text(), false) : thing(domain, value);
            ofDomain.put(value, coded);
        }
        return coded;
    }

    private Coded thing(String domain, RdfValue value) {
        Thing thing = graph.thing(value);
        String iri = value.text();
        String own = Names.concept(iri, domain);
        if (own != null) {
            return Coded.exactly(thing == null ? own : notation(thing, own), iri);
        }
        String mapped = foreign.mapped(domain, iri);
        if (mapped != null) {
            return Coded.exactly(mapped, iri);
        }
        Coded listed = ForeignValues.listed(domain, iri);
        if (listed != null) {
            return new Coded(listed.code(), listed.exact(), iri);
        }
        Coded labelled = thing == null ? null : labelled(domain, thing, iri);
        if (labelled != null || !value.isIri()) {
            return labelled == null ? Coded.unknown(iri) : labelled;
        }
        Coded local = literal(domain, Names.local(iri), true);
        return local.code() == null ? Coded.unknown(iri) : new Coded(local.code(), local.exact(), iri);
    }

    private static String notation(Thing thing, String otherwise) {
        List<RdfValue> notations = thing.take(Property.SKOS_NOTATION);
        return notations.isEmpty() ? otherwise : notations.get(0).text();
    }

    /** By its labels; the first of them is what stands there when none is a value. Null when it has none. */
    private @Nullable Coded labelled(String domain, Thing thing, String iri) {
        String shown = null;
        for (String property : LABELS) {
            for (RdfValue label : Texts.take(thing, property)) {
                Coded coded = literal(domain, label.text(), true);
                if (coded.code() != null) {
                    return coded;
                }
                shown = shown == null ? label.text() : shown;
            }
        }
        return shown == null ? null : Coded.unknown(iri.startsWith("_:") ? shown : iri);
    }

    /** A word; that of a list which leads to the value counts as the value itself. */
    private Coded literal(String domain, String text, boolean ofList) {
        String word = Spelling.trim(text);
        ValueDomain values = registry.domain(domain);
        ValueMatch match = values.match(word).orElse(null);
        if (match != null) {
            return new Coded(match.value().code(), ofList || match.literal() && word.equals(text), text);
        }
        String mapped = foreign.mapped(domain, word);
        String mediaType = mapped == null ? foreign.mapped(domain, MEDIA_TYPES + word) : mapped;
        if (mediaType != null) {
            return Coded.nearly(mediaType, text);
        }
        Coded listed = ForeignValues.listed(domain, word);
        return listed == null ? Coded.unknown(text) : new Coded(listed.code(), ofList && listed.exact(), text);
    }
}
