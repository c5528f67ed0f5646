package io.mulu.agreement;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the examples of rules, which are texts by member, by way of the JSON that a user would write. */
final class Examples {

    private static final Set<String> OF_ITEMS = Set.of("name", "dataType", "length", "dataElement", "extensions");

    private Examples() {}

    /** The clean entry with some of its texts changed; a blank one empties its member. */
    static InformationResource resource(Map<String, String> clean, Map<String, String> changed) {
        Map<String, String> texts = new LinkedHashMap<>(clean);
        texts.putAll(changed);
        texts.keySet()
                .removeIf(path -> changed.entrySet().stream()
                        .filter(change -> change.getValue().isEmpty())
                        .anyMatch(change -> path.equals(change.getKey()) || path.startsWith(change.getKey() + "[")));
        ObjectNode document = Clean.JSON.createObjectNode();
        document.put("format", "mulu-catalog/1");
        ObjectNode resource = document.putArray("resources").addObject();
        texts.forEach((path, text) -> put(resource, path, text));
        byte[] json = document.toString().getBytes(StandardCharsets.UTF_8);
        return RulesJudge.guide(json).resource();
    }

    private static void put(ObjectNode resource, String path, String text) {
        if (path.startsWith("items[")) {
            int index = Integer.parseInt(path.substring(6, path.indexOf(']')));
            ArrayNode items = resource.withArray(MemberPaths.ITEMS);
            while (items.size() <= index) {
                items.addObject();
            }
            String within = path.substring(path.indexOf('.') + 1);
            // What the row of an item says of its resource is kept as written.
            boolean own = OF_ITEMS.contains(within.split("\\.")[0]);
            putPlain((ObjectNode) items.get(index), own ? within : "asWritten." + within, text, own);
        } else if (path.startsWith(MemberPaths.CLASSIFICATION_NAMES)) {
            resource.withObject("/classification").withArray("names").add(text);
        } else {
            putPlain(resource, path, text, true);
        }
    }

    private static void putPlain(ObjectNode node, String path, String text, boolean nested) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            node.put(path, text);
            return;
        }
        String first = path.substring(0, dot);
        ObjectNode inner = node.has(first) ? (ObjectNode) node.get(first) : node.putObject(first);
        if (nested) {
            putPlain(inner, path.substring(dot + 1), text, true);
        } else {
            inner.put(path.substring(dot + 1), text);
        }
    }
}
