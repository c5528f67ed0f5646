package io.mulu.catalog.registry;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTree;
import java.util.List;

/** Reads the registry that is shipped as data beside this class. */
final class ShippedRegistry {

    static final MetadataRegistry INSTANCE = read();

    private ShippedRegistry() {}

    private static MetadataRegistry read() {
        ReadingFaults faults = new ReadingFaults();
        ElementReader reader = new ElementReader(faults);
        List<ValueDomain> domains = nodes("value-domains.json", "domains").stream()
                .map(reader::domain)
                .toList();
        List<MetadataElement> elements =
                nodes("elements.json", "elements").stream().map(reader::element).toList();
        if (!faults.found().isEmpty()) {
            throw faults.found().get(0);
        }
        return new MetadataRegistry(elements, domains);
    }

    private static List<JsonNode> nodes(String file, String list) {
        return JsonTree.beside(ShippedRegistry.class, file).list(list);
    }
}
