package io.mulu.catalog.registry.store;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.ReadingFaults;
import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.registry.item.ItemContent;
import io.mulu.catalog.registry.item.ItemIdentifier;
import io.mulu.catalog.registry.item.ItemKind;
import io.mulu.catalog.registry.item.ItemRegistry;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The items of a folder and the places where they stand, for faults that show only when all are read. */
final class FolderItems {

    private final ItemRegistry base;
    private final ReadingFaults faults;
    private final Map<AdministeredItem, JsonNode> items = new LinkedHashMap<>();
    private final Map<ItemKind, Set<String>> keys = new TreeMap<>();
    private final Set<ItemIdentifier> identifiers = new HashSet<>();

    FolderItems(ItemRegistry base, ReadingFaults faults) {
        this.base = base;
        this.faults = faults;
        base.items().forEach(this::note);
    }

    private void note(AdministeredItem item) {
        keys.computeIfAbsent(item.kind(), kind -> new HashSet<>()).add(item.key());
        identifiers.add(item.identifier());
    }

    void add(String name, JsonNode node, AdministeredItem item) {
        note(item);
        items.put(item, node);
        if (!ItemFile.of(item).equals(name)) {
            faults.add(node.problem("the file of " + item.identifier() + " is " + ItemFile.of(item)));
        }
        base.item(item.identifier())
                .filter(known -> !item.continues(known))
                .ifPresent(known -> faults.add(node.problem(
                        item.identifier() + " says something else already; changed content is a new version")));
    }

    void checkReferences() {
        items.forEach((item, node) -> {
            JsonNode content = node.require("content");
            for (String domain : item.content().domains()) {
                check(ItemKind.VALUE_DOMAIN, domain, "value domain", content.require("domain"));
            }
            if (item.content() instanceof ItemContent.OfElement element) {
                checkElements(element.element(), content);
            }
            if (item.successor() != null && !identifiers.contains(item.successor())) {
                faults.add(node.require("successor").problem("there is no item " + item.successor()));
            }
        });
    }

    void checkFit() {
        new RegistryFit(base, items, faults).check();
    }

    private void checkElements(MetadataElement element, JsonNode content) {
        if (element.details().narrowedBy() != null) {
            check(ItemKind.METADATA_ELEMENT, element.details().narrowedBy(), "element", content.require("narrowedBy"));
        }
        if (element.details().alternative() != null) {
            check(
                    ItemKind.METADATA_ELEMENT,
                    element.details().alternative(),
                    "element",
                    content.require("alternative"));
        }
        for (JsonNode condition : content.list("conditions")) {
            condition.member("when").ifPresent(when -> check(ItemKind.METADATA_ELEMENT, when.text(), "element", when));
        }
    }

    private void check(ItemKind kind, String key, String what, JsonNode place) {
        if (!keys.getOrDefault(kind, Set.of()).contains(key)) {
            faults.add(place.problem("there is no " + what + " " + key));
        }
    }

    List<AdministeredItem> items() {
        return List.copyOf(items.keySet());
    }
}
