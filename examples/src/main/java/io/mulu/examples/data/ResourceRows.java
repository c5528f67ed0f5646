package io.mulu.examples.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A resource as the form wants it: a row for each item, with what belongs to the resource on every row.
 *
 * @param id what the source files call the resource; not written to any workbook
 * @param rows texts by member path, such as {@code name} and {@code items.dataType}; one row when there is no item
 */
record ResourceRows(String id, List<Map<String, String>> rows) {

    private static final List<String> ITEM_MEMBERS = List.of("name", "dataType", "length");

    ResourceRows {
        rows = List.copyOf(rows);
    }

    /**
     * Joins resources and items.
     *
     * @param resources a file with a row for each resource; its column {@code id} names the resource
     * @param items a file with a row for each item: {@code resource}, {@code name}, {@code dataType}, {@code length}, and
     *     members of the resource that this item's row states differently, where they are not empty
     */
    static List<ResourceRows> read(Path resources, Path items) throws IOException {
        Map<String, List<Map<String, String>>> itemsOf = new HashMap<>();
        for (Map<String, String> item : SourceTable.rows(items)) {
            itemsOf.computeIfAbsent(item.getOrDefault("resource", ""), id -> new ArrayList<>())
                    .add(item);
        }
        List<ResourceRows> joined = new ArrayList<>();
        for (Map<String, String> resource : SourceTable.rows(resources)) {
            String id = resource.getOrDefault("id", "");
            List<Map<String, String>> own = itemsOf.remove(id);
            joined.add(new ResourceRows(
                    id,
                    own == null
                            ? List.of(resource)
                            : own.stream().map(item -> row(resource, item)).toList()));
        }
        if (!itemsOf.isEmpty()) {
            throw new IllegalArgumentException(items + " names unknown resources: " + itemsOf.keySet());
        }
        return joined;
    }

    private static Map<String, String> row(Map<String, String> resource, Map<String, String> item) {
        Map<String, String> row = new LinkedHashMap<>(resource);
        item.forEach((member, text) -> {
            if (ITEM_MEMBERS.contains(member)) {
                row.put("items." + member, text);
            } else if (!text.isEmpty()) {
                row.put(member, text);
            }
        });
        return row;
    }
}
