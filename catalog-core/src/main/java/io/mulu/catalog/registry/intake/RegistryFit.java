package io.mulu.catalog.registry.intake;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.ReadingFaults;
import io.mulu.catalog.registry.Spelling;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.registry.item.ItemContent;
import io.mulu.catalog.registry.item.ItemIdentifier;
import io.mulu.catalog.registry.item.ItemKind;
import io.mulu.catalog.registry.item.ItemRegistry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether items that come, and are in force, can be used together with those that were there before. */
public final class RegistryFit {

    private final Map<AdministeredItem, JsonNode> folder;
    private final ReadingFaults faults;
    private final ItemRegistry all;
    private final Set<ItemIdentifier> inForce;
    private final Set<List<String>> usable = new HashSet<>();

    /**
     * A comparison.
     *
     * @param base the items that were there before
     * @param folder the items that come, with the places where they stand
     * @param faults takes what does not fit
     */
    public RegistryFit(ItemRegistry base, Map<AdministeredItem, JsonNode> folder, ReadingFaults faults) {
        this.folder = folder;
        this.faults = faults;
        Map<ItemIdentifier, AdministeredItem> items = new LinkedHashMap<>();
        base.items().forEach(item -> items.put(item.identifier(), item));
        folder.keySet().forEach(item -> items.put(item.identifier(), item));
        this.all = ItemRegistry.of(List.copyOf(items.values()));
        List<AdministeredItem> best = all.inForce();
        this.inForce = best.stream().map(AdministeredItem::identifier).collect(Collectors.toUnmodifiableSet());
        best.forEach(item -> usable.add(List.of(item.kind().code(), item.key())));
    }

    /** Notes all that does not fit. */
    public void check() {
        Map<String, MetadataElement> elements = elementsInForce();
        Map<String, ValueDomain> domains = domainsInForce();
        folder.forEach((item, node) -> {
            JsonNode content = node.require("content");
            if (!isInForce(item)) {
                withdrawn(item, node, elements);
            } else if (item.content() instanceof ItemContent.OfElement element) {
                new ElementFit(element.element(), content, elements, domains, faults).check();
            } else if (item.content() instanceof ItemContent.OfDomain domain) {
                domain(domain.domain(), content);
            }
        });
        headings(elements);
    }

    private Map<String, MetadataElement> elementsInForce() {
        Map<String, MetadataElement> elements = new LinkedHashMap<>();
        contents(ItemKind.METADATA_ELEMENT).forEach(content -> {
            MetadataElement element = ((ItemContent.OfElement) content).element();
            elements.put(element.id(), element);
        });
        return elements;
    }

    private Map<String, ValueDomain> domainsInForce() {
        Map<String, ValueDomain> domains = new LinkedHashMap<>();
        contents(ItemKind.VALUE_DOMAIN).forEach(content -> {
            ValueDomain domain = ((ItemContent.OfDomain) content).domain();
            domains.put(domain.id(), domain);
        });
        return domains;
    }

    private Stream<ItemContent> contents(ItemKind kind) {
        return all.items().stream()
                .filter(item -> item.kind() == kind)
                .filter(this::isInForce)
                .map(AdministeredItem::content);
    }

    private boolean isInForce(AdministeredItem item) {
        return inForce.contains(item.identifier());
    }

    /** The format and its rules cannot do without the lists that come with it, nor an element without one it names. */
    private void withdrawn(AdministeredItem item, JsonNode node, Map<String, MetadataElement> elements) {
        if (usable.contains(List.of(item.kind().code(), item.key()))) {
            return;
        }
        MetadataRegistry guide = MetadataRegistry.guide2017();
        boolean needed = item.kind() == ItemKind.VALUE_DOMAIN
                && (guide.domains().stream().anyMatch(domain -> domain.id().equals(item.key()))
                        || elements.values().stream()
                                .anyMatch(element -> item.key().equals(element.valueDomain())));
        boolean named = item.kind() == ItemKind.METADATA_ELEMENT
                && elements.values().stream().anyMatch(element -> ElementFit.names(element, item.key()));
        if (needed || named) {
            faults.add(node.member("records")
                    .orElse(node)
                    .problem(item.key() + " is needed by others and has no version in force"));
        }
    }

    private void domain(ValueDomain domain, JsonNode content) {
        ValueDomain shipped = MetadataRegistry.guide2017().domains().stream()
                .filter(known -> known.id().equals(domain.id()))
                .findFirst()
                .orElse(null);
        if (shipped == null || shipped.open()) {
            return;
        }
        for (JsonNode value : content.list("values")) {
            if (shipped.value(value.text("code")).isEmpty()) {
                faults.add(
                        value.problem("the list " + domain.id() + " is closed: it has no value " + value.text("code")));
            }
        }
        String first = shipped.values().get(0).code();
        boolean flag = MetadataRegistry.guide2017().elements().stream()
                .filter(element -> domain.id().equals(element.valueDomain()))
                .anyMatch(element -> ElementFit.isFlag(element));
        if (flag && !domain.values().get(0).code().equals(first)) {
            faults.add(content.require("values").problem("the first value means yes and is " + first));
        }
    }

    /** A heading leads to one element. */
    private void headings(Map<String, MetadataElement> elements) {
        Map<String, String> owners = new HashMap<>();
        elements.values().stream()
                .filter(element -> !isOfFolder(element))
                .forEach(element ->
                        element.headings().forEach(heading -> owners.putIfAbsent(Spelling.key(heading), element.id())));
        folder.forEach((item, node) -> {
            if (item.content() instanceof ItemContent.OfElement element && isInForce(item)) {
                for (JsonNode heading : node.require("content").list("headings")) {
                    String owner = owners.putIfAbsent(
                            Spelling.key(heading.text()), element.element().id());
                    if (owner != null && !owner.equals(element.element().id())) {
                        faults.add(heading.problem(
                                "the heading \"" + heading.text() + "\" belongs to " + owner + " already"));
                    }
                }
            }
        });
    }

    private boolean isOfFolder(MetadataElement element) {
        return folder.keySet().stream()
                .anyMatch(item -> item.content() instanceof ItemContent.OfElement of
                        && of.element().equals(element)
                        && isInForce(item));
    }
}
