package io.mulu.catalog.registry.mapping;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.registry.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A row as a data element: what its columns say, then what the rules conclude, then what is left of the name. */
final class RowElement {

    private static final String SEPARATORS = ";；、|";

    private final MappedRow row;
    private final Map<String, String> values = new LinkedHashMap<>();

    RowElement(MappedRow row, Map<String, Map<String, String>> dictionaries, List<MappingRule> rules) {
        this.row = row;
        row.texts().forEach((column, text) -> {
            String value = Spelling.trim(text);
            Map<String, String> dictionary = dictionaries.getOrDefault(column, Map.of());
            values.put(column, dictionary.getOrDefault(Spelling.key(value), value));
        });
        values.values().removeIf(String::isEmpty);
        for (MappingRule rule : rules) {
            rule.match(row)
                    .ifPresent(match -> rule.set()
                            .forEach((member, value) ->
                                    values.putIfAbsent(member, value.replace(MappingRule.MATCH, match))));
        }
        values.putIfAbsent("property", property());
    }

    /** The name without the object class before it and the representation behind it, unless nothing is left. */
    private String property() {
        String rest = name();
        String objectClass = values.getOrDefault("objectClass", "");
        String representation = values.getOrDefault("representation", "");
        if (rest.startsWith(objectClass) && rest.length() > objectClass.length()) {
            rest = rest.substring(objectClass.length());
        }
        if (rest.endsWith(representation) && rest.length() > representation.length()) {
            rest = rest.substring(0, rest.length() - representation.length());
        }
        return rest;
    }

    String name() {
        return values.getOrDefault("name", "");
    }

    String domain() {
        return values.getOrDefault("domain", "");
    }

    JsonNode node() {
        Map<String, JsonNode> item = new LinkedHashMap<>();
        item.put("kind", text("data-element"));
        item.put("item", text(identifier()));
        if (values.containsKey("version")) {
            item.put("version", text(values.get("version")));
        }
        item.put("names", both("name", "nameEn"));
        item.put("definition", both("definition", "definitionEn"));
        item.put("content", content());
        return object(item);
    }

    /** As the column of identifiers says, or the name without what no identifier has. */
    private String identifier() {
        StringBuilder identifier = new StringBuilder();
        values.getOrDefault("item", name()).codePoints().forEach(c -> {
            boolean bad =
                    c == '#' || Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
            identifier.appendCodePoint(bad ? '-' : c);
        });
        return identifier.toString();
    }

    private JsonNode content() {
        Map<String, JsonNode> content = new LinkedHashMap<>();
        for (String member : List.of(
                "objectClass", "property", "representation", "dataType", "dataFormat", "domain", "unit", "source")) {
            if (values.containsKey(member)) {
                content.put(member, text(values.get(member)));
            }
        }
        List<JsonNode> synonyms = synonyms().stream().map(this::text).toList();
        content.put("synonyms", JsonNode.array(row.source(), row.row(), "", synonyms));
        Map<String, JsonNode> notes = new LinkedHashMap<>();
        row.others().forEach((heading, text) -> notes.put(heading, text(text)));
        content.put("notes", object(notes));
        return object(content);
    }

    private List<String> synonyms() {
        List<String> synonyms = new ArrayList<>();
        StringBuilder synonym = new StringBuilder();
        String all = values.getOrDefault("synonyms", "") + SEPARATORS.charAt(0);
        for (int i = 0; i < all.length(); i++) {
            if (SEPARATORS.indexOf(all.charAt(i)) < 0) {
                synonym.append(all.charAt(i));
            } else {
                String text = Spelling.trim(synonym.toString());
                if (!text.isEmpty()) {
                    synonyms.add(text);
                }
                synonym.setLength(0);
            }
        }
        return synonyms;
    }

    private JsonNode both(String zh, String en) {
        return object(Map.of(
                "zh", text(values.getOrDefault(zh, "")),
                "en", text(values.getOrDefault(en, ""))));
    }

    private JsonNode text(String text) {
        return JsonNode.text(row.source(), row.row(), "", text);
    }

    private JsonNode object(Map<String, JsonNode> members) {
        return JsonNode.object(row.source(), row.row(), "", members);
    }
}
