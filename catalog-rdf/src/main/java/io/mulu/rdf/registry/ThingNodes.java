package io.mulu.rdf.registry;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.rdf.graph.RegistryTerm;
import io.mulu.rdf.registry.Statements.Thing;
import io.mulu.rdf.registry.Statements.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes objects, as item files have them, of what is said of one thing. Every member knows the line of its statement. */
final class ThingNodes {

    static final String DCT = "http://purl.org/dc/terms/";
    static final String MULU = "https://w3id.org/mulu/ns#";
    static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    private static final String NIL = Statements.RDF + "nil";

    private final Statements statements;
    private final Thing thing;
    private final Map<String, JsonNode> members = new LinkedHashMap<>();

    ThingNodes(Statements statements, Thing thing) {
        this.statements = statements;
        this.thing = thing;
    }

    JsonNode node() {
        return JsonNode.object(statements.source(), thing.line(), where(""), members);
    }

    private String where(String property) {
        return property.isEmpty() ? thing.iri() : thing.iri() + " " + property;
    }

    JsonNode text(Value value, String property) {
        return JsonNode.text(statements.source(), value.line(), where(property), value.text());
    }

    ThingNodes put(String member, JsonNode node) {
        members.put(member, node);
        return this;
    }

    ThingNodes put(String member, String text) {
        return put(member, JsonNode.text(statements.source(), thing.line(), where(""), text));
    }

    ThingNodes text(String member, String property) {
        Value value = thing.first(property);
        if (value != null) {
            members.put(member, text(value, property));
        }
        return this;
    }

    ThingNodes text(String member, RegistryTerm property) {
        return text(member, property.iri());
    }

    /** The part of a link behind the hash. */
    ThingNodes code(String member, RegistryTerm property) {
        Value value = thing.first(property.iri());
        if (value != null) {
            String code = value.text().substring(value.text().lastIndexOf('#') + 1);
            members.put(member, JsonNode.text(statements.source(), value.line(), where(property.iri()), code));
        }
        return this;
    }

    ThingNodes flag(String member, RegistryTerm property) {
        Value value = thing.first(property.iri());
        if (value != null) {
            boolean known = List.of("true", "false", "1", "0").contains(value.text());
            boolean yes = value.text().equals("true") || value.text().equals("1");
            members.put(
                    member,
                    known
                            ? JsonNode.flag(statements.source(), value.line(), where(property.iri()), yes)
                            : text(value, property.iri()));
        }
        return this;
    }

    /** A text in both languages, each on its own line. */
    JsonNode languages(String property) {
        Map<String, JsonNode> both = new LinkedHashMap<>();
        for (String language : List.of("zh", "en")) {
            Value value = thing.in(language, property);
            if (value != null) {
                both.put(language, text(value, property));
            }
        }
        Value any = thing.first(property);
        return JsonNode.object(statements.source(), any == null ? thing.line() : any.line(), where(property), both);
    }

    ThingNodes languages(String member, String property) {
        return put(member, languages(property));
    }

    /** Texts that mean the same in any order: in that of the list, as far as it names them, and then of characters. */
    ThingNodes texts(String member, String property, RegistryTerm order) {
        List<String> wanted = list(order).stream().map(Value::text).toList();
        Comparator<Value> byOrder = Comparator.comparing((Value value) -> {
                    int at = wanted.indexOf(value.text());
                    return at < 0 ? Integer.MAX_VALUE : at;
                })
                .thenComparing(Value::text);
        return array(
                member, property, thing.all(property).stream().sorted(byOrder).toList());
    }

    ThingNodes list(String member, RegistryTerm property) {
        return array(member, property.iri(), list(property));
    }

    private ThingNodes array(String member, String property, List<Value> values) {
        if (!values.isEmpty()) {
            List<JsonNode> nodes =
                    values.stream().map(value -> text(value, property)).toList();
            members.put(
                    member, JsonNode.array(statements.source(), values.get(0).line(), where(property), nodes));
        }
        return this;
    }

    /** The members of an RDF list; a list that leads back into itself ends there. */
    private List<Value> list(RegistryTerm property) {
        List<Value> values = new ArrayList<>();
        Value at = thing.first(property.iri());
        Set<String> seen = new HashSet<>();
        while (at != null && !at.text().equals(NIL) && seen.add(at.text())) {
            Thing cell = statements.thing(at.text(), at.line());
            Value first = cell.first(Statements.RDF + "first");
            if (first != null) {
                values.add(first);
            }
            at = cell.first(Statements.RDF + "rest");
        }
        return values;
    }

    /** The things that a property leads to, in the order of their positions, then of the document. */
    List<Thing> parts(RegistryTerm property) {
        return thing.all(property.iri()).stream()
                .map(value -> statements.thing(value.text(), value.line()))
                .sorted(Comparator.comparingInt(ThingNodes::position))
                .toList();
    }

    static int position(Thing thing) {
        Value position = thing.first(MULU + "position");
        try {
            return position == null ? Integer.MAX_VALUE : Integer.parseInt(position.text());
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }

    ThingNodes array(String member, List<JsonNode> nodes) {
        if (!nodes.isEmpty()) {
            members.put(member, JsonNode.array(statements.source(), nodes.get(0).line(), where(member), nodes));
        }
        return this;
    }

    /** Keys and texts of the things that a property leads to. */
    ThingNodes pairs(String member, RegistryTerm property) {
        Map<String, JsonNode> pairs = new LinkedHashMap<>();
        for (Thing part : parts(property)) {
            Value key = part.first(MULU + "key");
            Value text = part.first(MULU + "text");
            if (key != null && text != null) {
                pairs.put(key.text(), text(text, property.iri()));
            }
        }
        if (!pairs.isEmpty()) {
            members.put(member, JsonNode.object(statements.source(), thing.line(), where(member), pairs));
        }
        return this;
    }
}
