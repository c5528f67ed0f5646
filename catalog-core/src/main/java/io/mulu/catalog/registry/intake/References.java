package io.mulu.catalog.registry.intake;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.ReadingFaults;
import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.registry.item.ItemContent;
import io.mulu.catalog.registry.item.ItemIdentifier;
import io.mulu.catalog.registry.item.ItemKind;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds where items name others that there are not. For use by one thread. */
public final class References {

    private final Map<ItemKind, Set<String>> keys = new TreeMap<>();
    private final Set<ItemIdentifier> identifiers = new HashSet<>();

    /** Knows no item yet. */
    public References() {}

    /**
     * Makes items known, which others may name.
     *
     * @param items the items
     */
    public void know(Collection<AdministeredItem> items) {
        items.forEach(this::know);
    }

    /**
     * Makes an item known.
     *
     * @param item the item
     */
    public void know(AdministeredItem item) {
        keys.computeIfAbsent(item.kind(), kind -> new HashSet<>()).add(item.key());
        identifiers.add(item.identifier());
    }

    /**
     * Notes all that an item names and nobody knows.
     *
     * @param item the item
     * @param node where it stands
     * @param faults takes what is wrong
     */
    public void check(AdministeredItem item, JsonNode node, ReadingFaults faults) {
        JsonNode content = member(node, "content");
        for (String domain : item.content().domains()) {
            check(ItemKind.VALUE_DOMAIN, domain, "value domain", member(content, "domain"), faults);
        }
        if (item.content() instanceof ItemContent.OfElement element) {
            checkElements(element.element(), content, faults);
        }
        if (item.successor() != null && !identifiers.contains(item.successor())) {
            faults.add(member(node, "successor").problem("there is no item " + item.successor()));
        }
    }

    private void checkElements(MetadataElement element, JsonNode content, ReadingFaults faults) {
        String narrowedBy = element.details().narrowedBy();
        if (narrowedBy != null) {
            check(ItemKind.METADATA_ELEMENT, narrowedBy, "element", member(content, "narrowedBy"), faults);
        }
        String alternative = element.details().alternative();
        if (alternative != null) {
            check(ItemKind.METADATA_ELEMENT, alternative, "element", member(content, "alternative"), faults);
        }
        for (JsonNode condition : content.list("conditions")) {
            condition
                    .member("when")
                    .ifPresent(when -> check(ItemKind.METADATA_ELEMENT, when.text(), "element", when, faults));
        }
    }

    private static JsonNode member(JsonNode node, String name) {
        return node.member(name).orElse(node);
    }

    private void check(ItemKind kind, String key, String what, JsonNode place, ReadingFaults faults) {
        if (!keys.getOrDefault(kind, Set.of()).contains(key)) {
            faults.add(place.problem("there is no " + what + " " + key));
        }
    }
}
