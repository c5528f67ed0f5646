package io.mulu.rdf.registry;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTreeException;
import io.mulu.catalog.registry.ReadingFaults;
import io.mulu.catalog.registry.intake.Reading;
import io.mulu.catalog.registry.intake.Submission;
import io.mulu.catalog.registry.item.ItemKind;
import io.mulu.catalog.registry.store.RegistryDocument;
import io.mulu.rdf.graph.PercentEncoding;
import io.mulu.rdf.graph.RegistryTerm;
import io.mulu.rdf.registry.Statements.Thing;
import io.mulu.rdf.registry.Statements.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds items among statements: those that our vocabulary describes, with their records; and SKOS concept schemes of
 * others, which are submitted as value domains, or as classification schemes where concepts lie within each other.
 */
public final class RegistryThings {

    private static final Map<RegistryTerm, ItemKind> KINDS = kinds();
    private static final String[] MEMBERS = {"authority", "item", "version"};

    private final Statements statements;
    private final @Nullable Submission submission;
    private final Map<String, List<Thing>> concepts = new HashMap<>();

    private RegistryThings(Statements statements, @Nullable Submission submission) {
        this.statements = statements;
        this.submission = submission;
        for (Thing thing : statements.things()) {
            for (Value scheme : thing.all(ThingNodes.SKOS + "inScheme")) {
                concepts.computeIfAbsent(scheme.text(), iri -> new ArrayList<>())
                        .add(thing);
            }
        }
        concepts.values().forEach(list -> list.sort(Comparator.comparingInt(ThingNodes::position)));
    }

    private static Map<RegistryTerm, ItemKind> kinds() {
        Map<RegistryTerm, ItemKind> kinds = new LinkedHashMap<>();
        kinds.put(RegistryTerm.METADATA_ELEMENT_CLASS, ItemKind.METADATA_ELEMENT);
        kinds.put(RegistryTerm.DATA_ELEMENT_CLASS, ItemKind.DATA_ELEMENT);
        kinds.put(RegistryTerm.VALUE_DOMAIN_CLASS, ItemKind.VALUE_DOMAIN);
        kinds.put(RegistryTerm.CLASSIFICATION_SCHEME_CLASS, ItemKind.CLASSIFICATION_SCHEME);
        return kinds;
    }

    /**
     * Reads items.
     *
     * @param statements the statements of a document
     * @param faults takes what is wrong; may hold what was found before
     * @param submission who submits items that bring no records; null when all must bring theirs
     * @return the items in the order of their positions, and all that is wrong
     */
    public static Reading read(Statements statements, ReadingFaults faults, @Nullable Submission submission) {
        return RegistryDocument.read(new RegistryThings(statements, submission).nodes(faults), faults, submission);
    }

    private List<JsonNode> nodes(ReadingFaults faults) {
        List<Thing> items = new ArrayList<>();
        for (Thing thing : statements.things()) {
            boolean foreign =
                    thing.is(ThingNodes.SKOS + "ConceptScheme") && !thing.iri().equals(RegistryIris.statuses());
            if (foreign || kind(thing) != null) {
                items.add(thing);
            }
        }
        items.sort(Comparator.comparingInt(ThingNodes::position));
        List<JsonNode> nodes = new ArrayList<>();
        for (Thing item : items) {
            ItemKind kind = kind(item);
            nodes.add(
                    kind == null
                            ? new ForeignScheme(statements, item, concepts(item)).node()
                            : item(item, kind, faults));
        }
        if (items.isEmpty() && faults.found().isEmpty()) {
            faults.add(new JsonTreeException(
                    statements.source(), 1, "", "there is neither an item of a registry nor a concept scheme"));
        }
        return nodes;
    }

    private static @Nullable ItemKind kind(Thing thing) {
        return KINDS.entrySet().stream()
                .filter(kind -> thing.is(kind.getKey().iri()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private List<Thing> concepts(Thing scheme) {
        return concepts.getOrDefault(scheme.iri(), List.of());
    }

    private JsonNode item(Thing thing, ItemKind kind, ReadingFaults faults) {
        ThingNodes item = new ThingNodes(statements, thing).put("kind", kind.code());
        identify(thing, item, faults);
        item.languages("names", ThingNodes.SKOS + "prefLabel")
                .languages("definition", ThingNodes.SKOS + "definition")
                .put("content", content(thing, kind))
                .text("successor", RegistryTerm.SUCCESSOR_IDENTIFIER);
        List<JsonNode> records = item.parts(RegistryTerm.REGISTRATION_RECORD).stream()
                .map(this::record)
                .toList();
        return item.array("records", records).node();
    }

    /** An item that has no identifier is read under its IRI, to find what else is wrong with it. */
    private void identify(Thing thing, ThingNodes item, ReadingFaults faults) {
        Value found = thing.first(ThingNodes.DCT + "identifier");
        Value identifier = found == null ? new Value("", null, false, thing.line()) : found;
        String[] parts = identifier.text().split("#", -1);
        if (parts.length != MEMBERS.length) {
            faults.add(new JsonTreeException(
                    statements.source(), identifier.line(), thing.iri(), "dct:identifier is not of the form RA#DI#VI"));
            parts = new String[] {"unknown", PercentEncoding.segment(thing.iri()), "1"};
        }
        for (int i = 0; i < MEMBERS.length; i++) {
            Value part = new Value(parts[i], null, false, identifier.line());
            item.put(MEMBERS[i], item.text(part, "dct:identifier"));
        }
    }

    private JsonNode record(Thing thing) {
        return new ThingNodes(statements, thing)
                .code("from", RegistryTerm.FROM_STATUS)
                .code("to", RegistryTerm.TO_STATUS)
                .text("authority", RegistryTerm.AUTHORITY)
                .text("actor", RegistryTerm.ACTOR)
                .text("decision", RegistryTerm.DECISION)
                .text("reason", RegistryTerm.REASON)
                .text("effective", RegistryTerm.EFFECTIVE)
                .text("until", RegistryTerm.UNTIL)
                .node();
    }

    private JsonNode content(Thing thing, ItemKind kind) {
        ThingNodes content = new ThingNodes(statements, thing);
        switch (kind) {
            case METADATA_ELEMENT -> element(thing, content);
            case VALUE_DOMAIN -> {
                clause(thing, content.text("id", ThingNodes.SKOS + "notation")).flag("open", RegistryTerm.OPEN_LIST);
                content.array(
                        "values", concepts(thing).stream().map(this::value).toList());
            }
            case DATA_ELEMENT -> dataElement(content);
            case CLASSIFICATION_SCHEME -> {
                content.text("edition", RegistryTerm.EDITION);
                content.array(
                        "categories",
                        concepts(thing).stream().map(this::category).toList());
            }
        }
        return content.node();
    }

    private ThingNodes clause(Thing thing, ThingNodes content) {
        JsonNode clause = new ThingNodes(statements, thing)
                .text("standard", RegistryTerm.STANDARD)
                .text("clause", RegistryTerm.CLAUSE)
                .text("confidence", RegistryTerm.CONFIDENCE)
                .node();
        return content.put("clause", clause);
    }

    private void element(Thing thing, ThingNodes content) {
        clause(thing, content.text("id", ThingNodes.MULU + "member"))
                .text("obligation", RegistryTerm.OBLIGATION)
                .text("domain", RegistryTerm.VALUE_DOMAIN)
                .list("headings", RegistryTerm.HEADINGS)
                .text("type", RegistryTerm.VALUE_TYPE)
                .text("cardinality", RegistryTerm.CARDINALITY);
        if (thing.first(RegistryTerm.MAXIMUM_LENGTH.iri()) != null) {
            JsonNode length = new ThingNodes(statements, thing)
                    .text("codePoints", RegistryTerm.MAXIMUM_LENGTH)
                    .text("confidence", RegistryTerm.MAXIMUM_LENGTH_CONFIDENCE)
                    .node();
            content.put("maxLength", length);
        }
        List<JsonNode> conditions = content.parts(RegistryTerm.CONDITION).stream()
                .map(part -> new ThingNodes(statements, part)
                        .text("rule", RegistryTerm.RULE)
                        .text("when", RegistryTerm.WHEN)
                        .list("is", RegistryTerm.VALUES)
                        .node())
                .toList();
        content.text("pattern", RegistryTerm.PATTERN)
                .array("conditions", conditions)
                .text("alternative", RegistryTerm.ALTERNATIVE)
                .text("narrowedBy", RegistryTerm.NARROWED_BY)
                .flag("inItems", RegistryTerm.IN_ITEMS)
                .text("sensitivity", RegistryTerm.SENSITIVITY)
                .text("property", RegistryTerm.PROPERTY_PATH)
                .text("example", ThingNodes.SKOS + "example");
    }

    private void dataElement(ThingNodes content) {
        content.text("objectClass", RegistryTerm.OBJECT_CLASS)
                .text("property", RegistryTerm.PROPERTY_TERM)
                .text("representation", RegistryTerm.REPRESENTATION)
                .text("dataType", RegistryTerm.DATA_TYPE_LETTER)
                .text("dataFormat", RegistryTerm.DATA_FORMAT)
                .text("domain", RegistryTerm.VALUE_DOMAIN)
                .text("unit", RegistryTerm.UNIT)
                .text("source", RegistryTerm.SOURCE_UNIT)
                .texts("synonyms", ThingNodes.SKOS + "altLabel", RegistryTerm.LABEL_ORDER)
                .pairs("notes", RegistryTerm.NOTE);
    }

    private JsonNode value(Thing thing) {
        ThingNodes value = new ThingNodes(statements, thing).text("code", ThingNodes.SKOS + "notation");
        value.languages(ThingNodes.SKOS + "prefLabel").members().forEach(value::put);
        return value.list("in", RegistryTerm.PARENTS)
                .texts("aliases", ThingNodes.SKOS + "altLabel", RegistryTerm.LABEL_ORDER)
                .pairs("mappings", RegistryTerm.MAPPING)
                .node();
    }

    private JsonNode category(Thing thing) {
        ThingNodes category = new ThingNodes(statements, thing)
                .text("code", ThingNodes.SKOS + "notation")
                .text("name", ThingNodes.SKOS + "prefLabel");
        Value broader = thing.first(ThingNodes.SKOS + "broader");
        if (broader != null) {
            Value code = statements.thing(broader.text(), broader.line()).first(ThingNodes.SKOS + "notation");
            category.put(
                    "parent",
                    category.text(
                            code == null ? broader : new Value(code.text(), null, false, broader.line()),
                            ThingNodes.SKOS + "broader"));
        }
        return category.node();
    }
}
