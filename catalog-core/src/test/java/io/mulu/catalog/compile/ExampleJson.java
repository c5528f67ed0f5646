package io.mulu.catalog.compile;

import io.mulu.catalog.json.CatalogJson;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.codes.resource.CodeProfiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a resource of texts by member, by way of the JSON that a user would write. */
final class ExampleJson {

    private static final Set<String> OF_ITEMS = Set.of("name", "dataType", "length", "dataElement", "extensions");

    private ExampleJson() {}

    static InformationResource resource(Map<String, String> clean, Map<String, String> changed) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>(clean);
        texts.putAll(changed);
        texts.keySet().removeIf(path -> isEmptied(changed, path));
        Map<String, Object> tree = new LinkedHashMap<>();
        texts.forEach((path, text) -> put(tree, path, text));
        String json = "{\"format\":\"mulu-catalog/1\",\"catalog\":{},\"resources\":[" + json(tree) + "]}";
        return CatalogJson.read(
                        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                        "example.json",
                        MetadataRegistry.guide2017(),
                        CodeProfiles.shipped())
                .resources()
                .get(0);
    }

    private static boolean isEmptied(Map<String, String> changed, String path) {
        return changed.entrySet().stream()
                .filter(change -> change.getValue().isEmpty())
                .anyMatch(change -> path.equals(change.getKey()) || path.startsWith(change.getKey() + "["));
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> tree, String path, String text) {
        int dot = path.startsWith("items[") ? path.indexOf('.') : -1;
        if (dot > 0) {
            int index = Integer.parseInt(path.substring(6, path.indexOf(']')));
            List<Object> items = (List<Object>) tree.computeIfAbsent(MemberPaths.ITEMS, key -> new ArrayList<>());
            while (items.size() <= index) {
                items.add(new LinkedHashMap<String, Object>());
            }
            putInItem((Map<String, Object>) items.get(index), path.substring(dot + 1), text);
        } else if (path.startsWith(MemberPaths.CLASSIFICATION_NAMES)) {
            Map<String, Object> block =
                    (Map<String, Object>) tree.computeIfAbsent("classification", key -> new LinkedHashMap<>());
            ((List<Object>) block.computeIfAbsent("names", key -> new ArrayList<>())).add(text);
        } else {
            putPlain(tree, path, text);
        }
    }

    /** What the row of an item says of its resource is kept as written. */
    private static void putInItem(Map<String, Object> item, String path, String text) {
        String first = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
        putPlain(item, OF_ITEMS.contains(first) ? path : "asWritten." + path, text);
    }

    @SuppressWarnings("unchecked")
    private static void putPlain(Map<String, Object> tree, String path, String text) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            tree.put(path, text);
            return;
        }
        Object inner = tree.computeIfAbsent(path.substring(0, dot), key -> new LinkedHashMap<>());
        putPlain((Map<String, Object>) inner, path.substring(dot + 1), text);
    }

    private static String json(Object value) {
        StringBuilder json = new StringBuilder();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, member) -> json.append(json.isEmpty() ? "" : ",")
                    .append(json(key))
                    .append(':')
                    .append(json(member)));
            return "{" + json + "}";
        }
        if (value instanceof List<?> list) {
            list.forEach(element -> json.append(json.isEmpty() ? "" : ",").append(json(element)));
            return "[" + json + "]";
        }
        return "\""
                + value.toString().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
