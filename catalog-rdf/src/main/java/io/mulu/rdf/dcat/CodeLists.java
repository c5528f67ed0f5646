package io.mulu.rdf.dcat;

import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.registry.ValueDomains;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.rdf.graph.GraphSink;
import io.mulu.rdf.graph.Property;
import io.mulu.rdf.graph.Term;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The values of the registry's value domains, as concepts. Of each that is used, and of its scheme, what there is to say
 * is said once. Values that the library ships have names of their own; others are named within the catalogue.
 */
final class CodeLists {

    /** Lists in which the same value has a name elsewhere that is a concept too. */
    private static final String[] SAME_ELSEWHERE = {"frequency", "file-type"};

    private final Iris iris;
    private final Map<String, ValueDomain> domains;
    private final Map<String, ValueDomain> shipped = domains(MetadataRegistry.guide2017());
    private final Map<String, String> broaderDomains;
    private final Map<String, Map<String, Concept>> concepts = new HashMap<>();
    private final SortedMap<String, ValueDomain> schemes = new TreeMap<>();
    private final SortedMap<String, Concept> used = new TreeMap<>();

    CodeLists(RdfOptions options, Iris iris) {
        this.iris = iris;
        this.domains = domains(options.registry());
        this.broaderDomains = broaderDomains(options.registry());
    }

    /** The domain of an element whose values another element narrows has values within those of the other one's. */
    private static Map<String, String> broaderDomains(MetadataRegistry registry) {
        Map<String, String> broader = new HashMap<>();
        for (MetadataElement element : registry.elements()) {
            String by = element.details().narrowedBy();
            String above = by == null
                    ? null
                    : registry.element(by).map(MetadataElement::valueDomain).orElse(null);
            if (element.valueDomain() != null && above != null) {
                broader.put(element.valueDomain(), above);
            }
        }
        return broader;
    }

    private static Map<String, ValueDomain> domains(MetadataRegistry registry) {
        Map<String, ValueDomain> byId = new HashMap<>();
        registry.domains().forEach(domain -> byId.put(domain.id(), domain));
        return byId;
    }

    /** The concept of a value, whether the domain has it or not. */
    String concept(String domain, String code) {
        Map<String, Concept> known = concepts.get(domain);
        if (known == null) {
            known = new HashMap<>();
            concepts.put(domain, known);
        }
        Concept concept = known.get(code);
        if (concept == null) {
            concept = use(domain, code);
            known.put(code, concept);
        }
        return concept.iri();
    }

    /** The name of a value in another list. */
    Optional<String> mapping(String domain, String code, String list) {
        return value(domains, domain, code).map(value -> value.mappings().get(list));
    }

    /** The names of a value; null when the domain does not have it. */
    @Nullable
    LocalizedText names(String domain, String code) {
        return value(domains, domain, code).map(PermissibleValue::names).orElse(null);
    }

    private Concept use(String domain, String code) {
        Optional<PermissibleValue> value = value(domains, domain, code);
        boolean known = value.isPresent() && value(shipped, domain, code).isPresent();
        String scheme = iris.codeList(domain, known);
        Concept concept = new Concept(Iris.concept(scheme, code), domain, code, scheme, value.orElse(null));
        // Two codes have one name where only halves of surrogate pairs tell them apart.
        used.merge(concept.iri(), concept, (one, other) -> one.code().compareTo(code) <= 0 ? one : other);
        if (value.isPresent()) {
            schemes.put(scheme, domains.get(domain));
            String broader = broaderDomains.get(domain);
            if (broader != null) {
                value.get().parents().forEach(parent -> concept(broader, parent));
            }
        }
        return concept;
    }

    private static Optional<PermissibleValue> value(Map<String, ValueDomain> domains, String domain, String code) {
        return Optional.ofNullable(domains.get(domain)).flatMap(found -> found.value(code));
    }

    void write(GraphSink out) throws IOException {
        for (Map.Entry<String, ValueDomain> scheme : schemes.entrySet()) {
            out.subject(scheme.getKey());
            out.type(Term.SKOS_CONCEPT_SCHEME);
            out.text(Property.DCT_TITLE, scheme.getValue().names().zh(), "zh");
            out.text(Property.DCT_TITLE, scheme.getValue().names().en(), "en");
            out.end();
        }
        for (Concept concept : used.values()) {
            write(concept, out);
        }
    }

    private void write(Concept concept, GraphSink out) throws IOException {
        PermissibleValue value = concept.value();
        out.subject(concept.iri());
        out.type(Term.SKOS_CONCEPT);
        if (concept.domain().equals(ValueDomains.FORMAT_TYPE)) {
            out.type(Term.DCT_MEDIA_TYPE_OR_EXTENT);
        }
        out.text(Property.SKOS_NOTATION, concept.code(), null);
        if (value == null) {
            out.text(Property.SKOS_PREF_LABEL, concept.code(), null);
        } else {
            describe(concept, value, out);
        }
        out.end();
    }

    private void describe(Concept concept, PermissibleValue value, GraphSink out) throws IOException {
        out.text(Property.SKOS_PREF_LABEL, value.names().zh(), "zh");
        out.text(Property.SKOS_PREF_LABEL, value.names().en(), "en");
        out.iri(Property.SKOS_IN_SCHEME, concept.scheme());
        String broader = broaderDomains.get(concept.domain());
        if (broader != null) {
            for (String parent : value.parents()) {
                out.iri(Property.SKOS_BROADER, concept(broader, parent));
            }
        }
        for (String list : SAME_ELSEWHERE) {
            String same = value.mappings().get(list);
            if (same != null) {
                out.iri(Property.SKOS_EXACT_MATCH, same);
            }
        }
    }

    private record Concept(
            String iri,
            String domain,
            String code,
            String scheme,
            @Nullable PermissibleValue value) {}
}
