package io.mulu.rdf.registry;

import io.mulu.catalog.registry.ElementCondition;
import io.mulu.catalog.registry.ElementDetails;
import io.mulu.catalog.registry.MaximumLength;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.registry.item.CategoryScheme;
import io.mulu.catalog.registry.item.DataElement;
import io.mulu.catalog.registry.item.ItemContent;
import io.mulu.catalog.registry.item.ItemKind;
import io.mulu.catalog.registry.item.ItemRegistry;
import io.mulu.catalog.standard.ClauseRef;
import io.mulu.rdf.graph.RegistryTerm;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes what items say. */
final class ContentBlocks {

    /** Lists in which the same value has a name that is a concept too. */
    private static final List<String> SAME_ELSEWHERE = List.of("frequency", "file-type");

    private final StringBuilder out;
    private final RegistryIris iris;
    private final Map<String, AdministeredItem> domains = new HashMap<>();
    private final Map<String, String> broader = new HashMap<>();

    ContentBlocks(StringBuilder out, RegistryIris iris, ItemRegistry registry) {
        this.out = out;
        this.iris = iris;
        Map<String, MetadataElement> elements = new HashMap<>();
        for (AdministeredItem item : registry.inForce()) {
            if (item.kind() == ItemKind.VALUE_DOMAIN) {
                domains.put(item.key(), item);
            } else if (item.content() instanceof ItemContent.OfElement element) {
                elements.put(item.key(), element.element());
            }
        }
        elements.values().forEach(element -> broader(element, elements));
    }

    /** The values of an element that another one narrows belong to values of the other one's domain. */
    private void broader(MetadataElement element, Map<String, MetadataElement> elements) {
        MetadataElement by = elements.get(String.valueOf(element.details().narrowedBy()));
        if (by != null && by.valueDomain() != null && element.valueDomain() != null) {
            broader.putIfAbsent(element.valueDomain(), by.valueDomain());
        }
    }

    /** What is said of the item itself. */
    void describe(TurtleBlock block, AdministeredItem item, String iri) {
        if (item.content() instanceof ItemContent.OfElement content) {
            element(block, content.element(), iri);
        } else if (item.content() instanceof ItemContent.OfDomain content) {
            block.text("skos:notation", content.domain().id())
                    .plain(RegistryTerm.OPEN_LIST.curie(), content.domain().open());
            clause(block, content.domain().clause());
            block.link("dct:isVersionOf", iris.codeList(item));
        } else if (item.content() instanceof ItemContent.OfDataElement content) {
            dataElement(block, content.dataElement(), iri);
        } else if (item.content() instanceof ItemContent.OfScheme content) {
            block.text(RegistryTerm.EDITION, content.scheme().edition());
        }
    }

    /** The things that belong to the item. */
    void parts(AdministeredItem item, String iri) {
        if (item.content() instanceof ItemContent.OfElement content) {
            conditions(content.element().details().conditions(), iri);
        } else if (item.content() instanceof ItemContent.OfDomain content) {
            values(content.domain(), iri);
        } else if (item.content() instanceof ItemContent.OfDataElement content) {
            pairs(iri, "note", RegistryTerm.NOTE_CLASS, content.dataElement().notes());
        } else if (item.content() instanceof ItemContent.OfScheme content) {
            categories(content.scheme(), iri);
        }
    }

    private static void clause(TurtleBlock block, ClauseRef clause) {
        block.text(RegistryTerm.STANDARD, clause.standard())
                .text(RegistryTerm.CLAUSE, clause.clause())
                .text(RegistryTerm.CONFIDENCE, clause.confidence().code());
    }

    private void element(TurtleBlock block, MetadataElement element, String iri) {
        ElementDetails details = element.details();
        block.text("mulu:member", element.id());
        clause(block, element.clause());
        block.text(RegistryTerm.OBLIGATION, element.obligation().name().toLowerCase(Locale.ROOT))
                .text(RegistryTerm.CARDINALITY, details.cardinality().code())
                .text(RegistryTerm.VALUE_TYPE, details.type().code());
        domain(block, element.valueDomain());
        block.list(RegistryTerm.HEADINGS, element.headings());
        MaximumLength length = details.maximumLength();
        if (length != null) {
            block.plain(RegistryTerm.MAXIMUM_LENGTH.curie(), length.codePoints())
                    .text(
                            RegistryTerm.MAXIMUM_LENGTH_CONFIDENCE,
                            length.confidence().code());
        }
        block.text(RegistryTerm.PATTERN, details.pattern())
                .links(
                        RegistryTerm.CONDITION.curie(),
                        parts(iri, "condition", details.conditions().size()))
                .text(RegistryTerm.ALTERNATIVE, details.alternative())
                .text(RegistryTerm.NARROWED_BY, details.narrowedBy())
                .plain(RegistryTerm.IN_ITEMS.curie(), details.inItems())
                .text(RegistryTerm.SENSITIVITY, details.sensitivity().code())
                .text(RegistryTerm.PROPERTY_PATH, details.property())
                .text("skos:example", details.example());
    }

    private void domain(TurtleBlock block, @Nullable String domain) {
        if (domain != null) {
            block.text(RegistryTerm.VALUE_DOMAIN, domain)
                    .link(
                            RegistryTerm.PERMISSIBLE_VALUES.curie(),
                            Optional.ofNullable(domains.get(domain))
                                    .map(item -> iris.item(item.kind(), item.identifier()))
                                    .orElse(null));
        }
    }

    private static List<String> parts(String iri, String what, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> RegistryIris.part(iri, what, number))
                .toList();
    }

    private void conditions(List<ElementCondition> conditions, String iri) {
        for (int i = 0; i < conditions.size(); i++) {
            ElementCondition condition = conditions.get(i);
            new TurtleBlock(out, RegistryIris.part(iri, "condition", i + 1), RegistryTerm.CONDITION_CLASS.curie())
                    .plain("mulu:position", i + 1)
                    .text(RegistryTerm.RULE, condition.rule())
                    .text(RegistryTerm.WHEN, condition.when())
                    .list(RegistryTerm.VALUES, condition.values())
                    .end();
        }
    }

    private void dataElement(TurtleBlock block, DataElement data, String iri) {
        block.text(RegistryTerm.OBJECT_CLASS, data.objectClass())
                .text(RegistryTerm.PROPERTY_TERM, data.property())
                .text(RegistryTerm.REPRESENTATION, data.representation())
                .text(RegistryTerm.DATA_TYPE_LETTER, data.dataType())
                .text(RegistryTerm.DATA_FORMAT, data.format());
        domain(block, data.valueDomain());
        block.text(RegistryTerm.UNIT, data.unit()).text(RegistryTerm.SOURCE_UNIT, data.source());
        labels(block, data.synonyms());
        block.links(RegistryTerm.NOTE.curie(), parts(iri, "note", data.notes().size()));
    }

    /** Further labels; their order is said only where it is not that of their characters. */
    private static void labels(TurtleBlock block, List<String> labels) {
        block.texts("skos:altLabel", labels);
        if (!labels.equals(labels.stream().sorted().toList())) {
            block.list(RegistryTerm.LABEL_ORDER, labels);
        }
    }

    private void values(ValueDomain domain, String iri) {
        int position = 1;
        for (PermissibleValue value : domain.values()) {
            String concept = RegistryIris.concept(iri, value.code());
            TurtleBlock block = new TurtleBlock(out, concept, "skos:Concept")
                    .link("skos:inScheme", iri)
                    .plain("mulu:position", position++)
                    .text("skos:notation", value.code())
                    .texts("skos:prefLabel", value.names());
            labels(block, value.aliases());
            block.list(RegistryTerm.PARENTS, value.parents())
                    .links("skos:broader", parents(domain, value))
                    .links(
                            "skos:exactMatch",
                            SAME_ELSEWHERE.stream()
                                    .map(value.mappings()::get)
                                    .filter(ContentBlocks::isIri)
                                    .toList())
                    .links(
                            RegistryTerm.MAPPING.curie(),
                            parts(concept, "mapping", value.mappings().size()))
                    .end();
            pairs(concept, "mapping", RegistryTerm.MAPPING_CLASS, value.mappings());
        }
    }

    /** Whether a text can be written as an IRI as it stands. */
    private static boolean isIri(@Nullable String text) {
        return text != null
                && (text.startsWith("http://") || text.startsWith("https://"))
                && text.chars().allMatch(c -> c > ' ' && c < 0x7F && "<>\"{}|\\^`".indexOf(c) < 0);
    }

    private List<String> parents(ValueDomain domain, PermissibleValue value) {
        AdministeredItem of = domains.get(String.valueOf(broader.get(domain.id())));
        if (of == null || !(of.content() instanceof ItemContent.OfDomain content)) {
            return List.of();
        }
        return value.parents().stream()
                .filter(parent -> content.domain().value(parent).isPresent())
                .map(parent -> RegistryIris.concept(iris.item(of.kind(), of.identifier()), parent))
                .toList();
    }

    private void pairs(String owner, String what, RegistryTerm type, Map<String, String> pairs) {
        int number = 1;
        for (Map.Entry<String, String> pair : pairs.entrySet()) {
            new TurtleBlock(out, RegistryIris.part(owner, what, number), type.curie())
                    .plain("mulu:position", number++)
                    .text("mulu:key", pair.getKey())
                    .text("mulu:text", pair.getValue())
                    .end();
        }
    }

    private void categories(CategoryScheme scheme, String iri) {
        int position = 1;
        for (CategoryScheme.Category category : scheme.categories()) {
            TurtleBlock block = new TurtleBlock(out, RegistryIris.concept(iri, category.code()), "skos:Concept")
                    .link("skos:inScheme", iri)
                    .plain("mulu:position", position++)
                    .text("skos:notation", category.code())
                    .tagged("skos:prefLabel", category.name(), "zh");
            if (category.parent() == null) {
                block.link("skos:topConceptOf", iri);
            } else {
                block.link("skos:broader", RegistryIris.concept(iri, category.parent()));
            }
            block.end();
        }
    }
}
