package io.mulu.rdf.items;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules that a table description must keep: those of the Metadata Vocabulary for Tabular Data, sections 5 and 6, and
 * those of Table Schema, as far as anything that they speak of is written.
 */
final class DescriptionRules {

    private static final Set<String> CSVW_DATATYPES =
            Set.of("string", "decimal", "date", "dateTime", "boolean", "base64Binary", "double", "integer");
    private static final Map<String, Set<String>> FRICTIONLESS = Map.of(
            "string", Set.of("default", "binary"),
            "number", Set.of("default"),
            "integer", Set.of("default"),
            "boolean", Set.of("default"),
            "date", Set.of("default"),
            "datetime", Set.of("default", "%Y-%m-%dT%H:%M:%S"),
            "any", Set.of("default"));

    private final List<String> problems = new ArrayList<>();

    static List<String> ofCsvw(JsonObject table, int columns) {
        DescriptionRules rules = new DescriptionRules();
        rules.table(table, columns);
        return rules.problems;
    }

    static List<String> ofTableSchema(JsonObject schema, int fields) {
        DescriptionRules rules = new DescriptionRules();
        rules.check(schema.keySet().equals(Set.of("fields")), "members", schema.keySet());
        JsonArray all = schema.getJsonArray("fields");
        rules.check(all.size() == fields, "fields", all.size());
        Set<String> names = new HashSet<>();
        all.forEach(field -> rules.field(field.asJsonObject(), names));
        return rules.problems;
    }

    private void check(boolean good, String what, Object found) {
        if (!good) {
            problems.add(what + ": " + found);
        }
    }

    private void table(JsonObject table, int columns) {
        JsonArray context = table.getJsonArray("@context");
        check(context.size() == 2 && context.getString(0).equals("http://www.w3.org/ns/csvw"), "context", context);
        check(context.getJsonObject(1).keySet().equals(Set.of("@language")), "context", context);
        check(table.getString("url").matches("[A-Za-z0-9_-]+\\.csv"), "url", table.getString("url"));
        table.forEach((name, value) -> {
            if (!Set.of("@context", "url", "tableSchema").contains(name)) {
                common(name, value);
            }
        });
        JsonObject schema = table.getJsonObject("tableSchema");
        check(schema.keySet().equals(Set.of("@id", "columns")), "schema", schema.keySet());
        check(
                schema.getJsonArray("columns").size() == columns,
                "columns",
                schema.getJsonArray("columns").size());
        Set<String> names = new HashSet<>();
        schema.getJsonArray("columns").forEach(column -> column(column.asJsonObject(), names));
    }

    private void column(JsonObject column, Set<String> names) {
        String name = column.getString("name");
        check(name.matches("[A-Za-z0-9][A-Za-z0-9_.]*") && names.add(name), "name", name);
        check(column.getString("@id").startsWith("https://"), "id", column.get("@id"));
        column.forEach((member, value) -> {
            switch (member) {
                case "@id", "name" -> check(value instanceof JsonString, member, value);
                case "titles" -> check(value instanceof JsonString, member, value);
                case "datatype" -> datatype(value);
                default -> common(member, value);
            }
        });
    }

    private void datatype(JsonValue value) {
        if (value instanceof JsonString name) {
            check(CSVW_DATATYPES.contains(name.getString()), "datatype", name.getString());
        } else {
            JsonObject derived = value.asJsonObject();
            check(derived.keySet().equals(Set.of("base", "maxLength")), "datatype", derived.keySet());
            String base = derived.getString("base");
            check(Set.of("string", "base64Binary").contains(base), "datatype", base);
            check(derived.getInt("maxLength") > 0, "maxLength", derived.get("maxLength"));
        }
    }

    /** A prefixed name or an address; its value is text, a link, or a typed value. */
    private void common(String name, JsonValue value) {
        check(name.startsWith("dc:") || name.startsWith("https://"), "property", name);
        boolean good = value instanceof JsonString
                || value instanceof JsonObject object
                        && (object.keySet().equals(Set.of("@id"))
                                || object.keySet().equals(Set.of("@value", "@type"))
                                        && object.getString("@type").startsWith("xsd:"));
        check(good, "value", name);
    }

    private void field(JsonObject field, Set<String> names) {
        String name = field.getString("name");
        check(!name.isBlank() && names.add(name), "name", name);
        String type = field.getString("type");
        check(FRICTIONLESS.containsKey(type), "type", type);
        String format = field.getString("format", "default");
        check(FRICTIONLESS.getOrDefault(type, Set.of()).contains(format), "format", format);
        JsonValue constraints = field.get("constraints");
        if (constraints != null) {
            check(constraints.asJsonObject().keySet().equals(Set.of("maxLength")), "constraints", constraints);
            check(type.equals("string"), "constraint maxLength", type);
            int longest = constraints.asJsonObject().getInt("maxLength");
            check(longest > 0, "maxLength", longest);
        }
        field.keySet().stream()
                .filter(member ->
                        !Set.of("name", "type", "format", "constraints").contains(member))
                .forEach(member -> check(member.startsWith("mulu:"), "member", member));
    }
}
