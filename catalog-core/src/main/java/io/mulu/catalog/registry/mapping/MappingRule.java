package io.mulu.catalog.registry.mapping;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.registry.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the text of a column tells about a data element.
 *
 * @param column the column, or the heading of another one
 * @param place where in the text it must stand
 * @param texts what must stand there, one of these
 * @param set the members that follow, with {@code {match}} for what was found
 */
record MappingRule(String column, Place place, List<String> texts, Map<String, String> set) {

    static final String MATCH = "{match}";

    /** Where a text is looked for. */
    enum Place {
        IS,
        BEGINS,
        ENDS,
        CONTAINS;

        String member() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        boolean has(String text, String wanted) {
            return switch (this) {
                case IS -> Spelling.key(text).equals(Spelling.key(wanted));
                case BEGINS -> text.startsWith(wanted);
                case ENDS -> text.endsWith(wanted);
                case CONTAINS -> text.contains(wanted);
            };
        }
    }

    static MappingRule read(JsonNode node) {
        node.allowOnly("column", "is", "begins", "ends", "contains", "set");
        List<Place> places = java.util.Arrays.stream(Place.values())
                .filter(place -> node.member(place.member()).isPresent())
                .toList();
        if (places.size() != 1) {
            throw node.problem("one of is, begins, ends and contains is expected");
        }
        List<String> texts = node.texts(places.get(0).member());
        if (texts.isEmpty() || texts.contains("")) {
            throw node.require(places.get(0).member()).problem("texts that are not empty are expected");
        }
        JsonNode set = node.require("set");
        set.allowOnly(ElementMapping.MEMBERS.toArray(String[]::new));
        return new MappingRule(node.text("column"), places.get(0), texts, node.textMap("set"));
    }

    /** What was found in the row, the first of the texts that is there. */
    Optional<String> match(MappedRow row) {
        String text = row.texts().getOrDefault(column, row.others().getOrDefault(column, ""));
        return texts.stream().filter(wanted -> place.has(text, wanted)).findFirst();
    }
}
