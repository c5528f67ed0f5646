package io.mulu.rdf.skos;

import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.rdf.dcat.CodedValues;
import io.mulu.rdf.dcat.RdfOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The values of a value domain as concepts. */
final class CodeListConcepts {

    /** Lists in which the same value is a concept too. */
    private static final List<String> SAME_ELSEWHERE = List.of("frequency", "file-type");

    private final MetadataRegistry registry;
    private final CodedValues names;

    CodeListConcepts(RdfOptions options) {
        this.registry = options.registry();
        this.names = new CodedValues(options);
    }

    /** By scheme: values that the library does not ship are of a scheme within the base. */
    Map<ListedConcept.Scheme, List<ListedConcept>> of(ValueDomain domain) {
        Map<ListedConcept.Scheme, List<ListedConcept>> schemes = new LinkedHashMap<>();
        Optional<String> above = broaderDomain(domain);
        for (PermissibleValue value : domain.values()) {
            ListedConcept concept = concept(domain, value, above);
            schemes.computeIfAbsent(
                            new ListedConcept.Scheme(concept.scheme(), domain.names(), domain.definition()),
                            scheme -> new ArrayList<>())
                    .add(concept);
        }
        return schemes;
    }

    /** The values of an element that another one narrows are within those of the other one's domain. */
    private Optional<String> broaderDomain(ValueDomain domain) {
        return registry.elements().stream()
                .filter(element -> domain.id().equals(element.valueDomain()))
                .map(element -> element.details().narrowedBy())
                .filter(Objects::nonNull)
                .flatMap(by -> registry.element(String.valueOf(by)).stream())
                .map(MetadataElement::valueDomain)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .findFirst();
    }

    private ListedConcept concept(ValueDomain domain, PermissibleValue value, Optional<String> above) {
        String iri = names.iri(domain.id(), value.code());
        List<ListedConcept.Broader> broader = value.parents().stream()
                .flatMap(parent -> above.map(list -> names.iri(list, parent)).stream())
                .map(parent -> new ListedConcept.Broader(parent, scheme(parent)))
                .toList();
        return new ListedConcept(
                iri,
                scheme(iri),
                value.code(),
                value.names().zh(),
                value.names().en(),
                others(value, true),
                others(value, false),
                null,
                broader,
                List.of(),
                SAME_ELSEWHERE.stream()
                        .flatMap(list -> Stream.ofNullable(value.mappings().get(list)))
                        .toList());
    }

    private static String scheme(String concept) {
        return concept.substring(0, concept.indexOf('#'));
    }

    /** Spellings that are not a name already. */
    private static List<String> others(PermissibleValue value, boolean chinese) {
        return value.aliases().stream()
                .filter(alias -> isChinese(alias) == chinese)
                .filter(alias -> !alias.equalsIgnoreCase(value.names().zh()))
                .filter(alias -> !alias.equalsIgnoreCase(value.names().en()))
                .toList();
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }
}
