package io.mulu.rdf.registry;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.registry.item.ItemKind;
import io.mulu.rdf.registry.Statements.Thing;
import io.mulu.rdf.registry.Statements.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A SKOS concept scheme that says nothing of a registration. It is named after the last part of its IRI; a label that
 * lacks one of the two languages is taken from the other.
 */
final class ForeignScheme {

    private static final List<String> NAMES = List.of(
            ThingNodes.SKOS + "prefLabel", ThingNodes.DCT + "title", "http://www.w3.org/2000/01/rdf-schema#label");
    private static final List<String> DEFINITIONS =
            List.of(ThingNodes.SKOS + "definition", ThingNodes.DCT + "description");
    private static final String NOTATION = ThingNodes.SKOS + "notation";
    private static final String BROADER = ThingNodes.SKOS + "broader";

    private final Statements statements;
    private final Thing scheme;
    private final Map<String, Thing> concepts = new LinkedHashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    ForeignScheme(Statements statements, Thing scheme, List<Thing> concepts) {
        this.statements = statements;
        this.scheme = scheme;
        concepts.forEach(concept -> this.concepts.put(concept.iri(), concept));
        for (Thing concept : concepts) {
            concept.all(BROADER).forEach(broader -> lies(concept.iri(), broader.text()));
            concept.all(ThingNodes.SKOS + "narrower").forEach(narrower -> lies(narrower.text(), concept.iri()));
        }
    }

    private void lies(String concept, String parent) {
        if (concepts.containsKey(parent) && concepts.containsKey(concept)) {
            parents.putIfAbsent(concept, parent);
        }
    }

    JsonNode node() {
        ItemKind kind = parents.isEmpty() ? ItemKind.VALUE_DOMAIN : ItemKind.CLASSIFICATION_SCHEME;
        return nodes(scheme)
                .put("kind", kind.code())
                .put("item", name(scheme.iri()))
                .put("names", languages(scheme, NAMES, name(scheme.iri())))
                .put("definition", languages(scheme, DEFINITIONS, ""))
                .put("content", kind == ItemKind.VALUE_DOMAIN ? domain() : categories())
                .node();
    }

    private ThingNodes nodes(Thing thing) {
        return new ThingNodes(statements, thing);
    }

    /** The last part of an IRI that says anything. */
    private static String name(String iri) {
        String whole = iri;
        while (whole.endsWith("/") || whole.endsWith("#")) {
            whole = whole.substring(0, whole.length() - 1);
        }
        return whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('#')) + 1);
    }

    private JsonNode languages(Thing thing, List<String> properties, String otherwise) {
        Map<String, JsonNode> both = new LinkedHashMap<>();
        for (String language : List.of("zh", "en")) {
            Value value = value(thing, properties, language);
            Value found = value == null ? value(thing, properties, null) : value;
            Value said = found == null ? new Value(otherwise, null, false, thing.line()) : found;
            both.put(language, nodes(thing).text(said, properties.get(0)));
        }
        return JsonNode.object(statements.source(), thing.line(), thing.iri(), both);
    }

    private static @Nullable Value value(Thing thing, List<String> properties, @Nullable String language) {
        for (String property : properties) {
            Value value = language == null ? thing.first(property) : thing.in(language, property);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private String code(Thing concept) {
        Value notation = concept.first(NOTATION);
        return notation == null ? name(concept.iri()) : notation.text();
    }

    private JsonNode domain() {
        JsonNode clause = nodes(scheme)
                .put("standard", scheme.iri())
                .put("confidence", "practice")
                .node();
        List<JsonNode> values = new ArrayList<>();
        for (Thing concept : concepts.values()) {
            ThingNodes value = nodes(concept).put("code", code(concept));
            languages(concept, NAMES, code(concept)).members().forEach(value::put);
            List<JsonNode> aliases = concept.all(ThingNodes.SKOS + "altLabel").stream()
                    .map(label -> value.text(label, ThingNodes.SKOS + "altLabel"))
                    .toList();
            values.add(value.array("aliases", aliases).node());
        }
        return nodes(scheme)
                .put("id", name(scheme.iri()))
                .put("clause", clause)
                .array("values", values)
                .node();
    }

    private JsonNode categories() {
        Value version =
                value(scheme, List.of("http://www.w3.org/2002/07/owl#versionInfo", ThingNodes.DCT + "issued"), null);
        Set<Thing> ordered = new LinkedHashSet<>();
        concepts.values().forEach(concept -> order(concept, ordered, new LinkedHashSet<>()));
        List<JsonNode> categories = ordered.stream()
                .map(concept -> {
                    ThingNodes category = nodes(concept).put("code", code(concept));
                    JsonNode names = languages(concept, NAMES, code(concept));
                    category.put("name", names.require("zh"));
                    String parent = parents.get(concept.iri());
                    if (parent != null) {
                        category.put("parent", code(statements.thing(parent, concept.line())));
                    }
                    return category.node();
                })
                .toList();
        return nodes(scheme)
                .put("edition", version == null ? "1" : version.text())
                .array("categories", categories)
                .node();
    }

    /** Each category behind the one that it lies in; one that lies in itself is put where it is and found wrong there. */
    private void order(Thing concept, Set<Thing> ordered, Set<String> way) {
        String parent = parents.get(concept.iri());
        if (way.add(concept.iri()) && parent != null) {
            order(statements.thing(parent, concept.line()), ordered, way);
        }
        ordered.add(concept);
    }
}
