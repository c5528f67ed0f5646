package io.mulu.catalog.registry.store;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.registry.ReadingFaults;
import io.mulu.catalog.registry.intake.References;
import io.mulu.catalog.registry.intake.RegistryFit;
import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.registry.item.ItemRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The items of a folder and the places where they stand, for faults that show only when all are read. */
final class FolderItems {

    private final ItemRegistry base;
    private final ReadingFaults faults;
    private final Map<AdministeredItem, JsonNode> items = new LinkedHashMap<>();
    private final References references = new References();

    FolderItems(ItemRegistry base, ReadingFaults faults) {
        this.base = base;
        this.faults = faults;
        references.know(base.items());
    }

    void add(String name, JsonNode node, AdministeredItem item) {
        references.know(item);
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
        items.forEach((item, node) -> references.check(item, node, faults));
    }

    void checkFit() {
        new RegistryFit(base, items, faults).check();
    }

    List<AdministeredItem> items() {
        return List.copyOf(items.keySet());
    }
}
