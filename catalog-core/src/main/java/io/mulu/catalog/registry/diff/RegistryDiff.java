package io.mulu.catalog.registry.diff;

import io.mulu.catalog.registry.Obligation;
import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.registry.item.ItemContent;
import io.mulu.catalog.registry.item.ItemKind;
import io.mulu.catalog.registry.item.ItemRegistry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What differs between two registries for those who use them: of each item, the version in force. An element that goes is
 * breaking; one that comes is loosening, or tightening when it is mandatory. A version that is only proposed changes
 * nothing yet.
 *
 * @param changes the differences, by kind, then in the order of the earlier registry, then of the later
 */
public record RegistryDiff(List<ItemChange> changes) {

    public RegistryDiff {
        changes = List.copyOf(changes);
    }

    /**
     * Compares two registries.
     *
     * @param before the earlier one
     * @param after the later one
     * @return the differences
     */
    public static RegistryDiff between(ItemRegistry before, ItemRegistry after) {
        List<ItemChange> changes = new ArrayList<>();
        for (ItemKind kind : ItemKind.values()) {
            Set<String> keys = new LinkedHashSet<>(keys(kind, before));
            keys.addAll(keys(kind, after));
            for (String key : keys) {
                Comparison found = new Comparison(kind, key);
                compare(before.inForce(kind, key), after.inForce(kind, key), found);
                changes.addAll(found.changes());
            }
        }
        return new RegistryDiff(changes);
    }

    private static List<String> keys(ItemKind kind, ItemRegistry registry) {
        return registry.items().stream()
                .filter(item -> item.kind() == kind && item.status().inForce())
                .map(AdministeredItem::key)
                .toList();
    }

    private static void compare(Optional<AdministeredItem> before, Optional<AdministeredItem> after, Comparison found) {
        if (before.isEmpty()) {
            after.ifPresent(item -> found.add(coming(item), "", null, item.identifier()));
        } else if (after.isEmpty()) {
            found.add(ChangeClass.BREAKING, "", before.get().identifier(), null);
        } else {
            new ContentDiff(found).compare(before.get().content(), after.get().content());
            found.same(
                    "status", before.get().status().code(), after.get().status().code(), ChangeClass.TEXT);
        }
    }

    private static ChangeClass coming(AdministeredItem item) {
        boolean wanted = item.content() instanceof ItemContent.OfElement element
                && element.element().obligation() == Obligation.MANDATORY;
        return wanted ? ChangeClass.TIGHTENING : ChangeClass.LOOSENING;
    }

    /**
     * The worst of the differences.
     *
     * @return empty when nothing differs
     */
    public Optional<ChangeClass> worst() {
        return changes.stream().map(ItemChange::changeClass).min(ChangeClass::compareTo);
    }
}
