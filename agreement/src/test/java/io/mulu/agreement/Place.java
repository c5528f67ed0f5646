package io.mulu.agreement;

import io.mulu.catalog.registry.ExtensionMember;
import io.mulu.catalog.registry.MetadataElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where an element stands in the JSON of a resource: in the resource itself, or in its first item. */
record Place(MetadataElement element, boolean ofItem, List<String> steps) {

    private static final String ITEMS = "items.";

    static Place of(MetadataElement element) {
        boolean ofItem = element.id().startsWith(ITEMS);
        return new Place(element, ofItem, steps(element, ofItem));
    }

    /** Where an item states for itself what resources state. */
    static Place inItem(MetadataElement element) {
        return new Place(element, true, steps(element, false));
    }

    private static List<String> steps(MetadataElement element, boolean ofItem) {
        ExtensionMember extension = ExtensionMember.of(element).orElse(null);
        if (extension != null) {
            return List.of("extensions", extension.key());
        }
        return List.of((ofItem ? element.id().substring(ITEMS.length()) : element.id()).split("\\."));
    }

    boolean isExtension() {
        return ExtensionMember.of(element).isPresent();
    }

    /** The path of the member within the resource or the item. */
    String path() {
        return String.join(".", steps);
    }

    /** The path of the member for people. */
    String name() {
        return ofItem ? "items[0]." + path() : path();
    }

    /** The JSON Pointer from the resource. */
    String pointer() {
        List<String> all = new ArrayList<>(ofItem ? List.of("items", "0") : List.of());
        all.addAll(steps);
        return "/" + String.join("/", all);
    }

    @Nullable
    JsonNode get(ObjectNode resource) {
        return parent(resource).get(last());
    }

    void set(ObjectNode resource, JsonNode value) {
        parent(resource).set(last(), value);
    }

    void remove(ObjectNode resource) {
        parent(resource).remove(last());
    }

    private String last() {
        return steps.get(steps.size() - 1);
    }

    private ObjectNode parent(ObjectNode resource) {
        ObjectNode at = ofItem ? (ObjectNode) resource.get("items").get(0) : resource;
        for (String step : steps.subList(0, steps.size() - 1)) {
            at = (ObjectNode) at.get(step);
        }
        return at;
    }
}
