package io.mulu.agreement;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTree;
import io.mulu.catalog.registry.ElementReader;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.ReadingFaults;
import io.mulu.catalog.registry.ValueDomain;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The guide's registry with extensions added as data, and a catalogue in which every element of it is given. */
final class Clean {

    static final MetadataRegistry REGISTRY = registry();
    static final JsonMapper JSON = JsonMapper.shared();
    private static final byte[] DOCUMENT = bytes("clean.json");

    private Clean() {}

    static ObjectNode document() {
        return (ObjectNode) JSON.readTree(DOCUMENT);
    }

    /** The only resource of a document. */
    static ObjectNode resource(ObjectNode document) {
        return (ObjectNode) document.get("resources").get(0);
    }

    private static MetadataRegistry registry() {
        JsonNode data = JsonTree.beside(Clean.class, "extensions.json");
        ReadingFaults faults = new ReadingFaults();
        ElementReader reader = new ElementReader(faults);
        List<ValueDomain> domains = new ArrayList<>(MetadataRegistry.guide2017().domains());
        data.list("domains").forEach(node -> domains.add(reader.domain(node)));
        List<MetadataElement> elements =
                new ArrayList<>(MetadataRegistry.guide2017().elements());
        data.list("elements").forEach(node -> elements.add(reader.element(node)));
        if (!faults.found().isEmpty()) {
            throw faults.found().get(0);
        }
        return new MetadataRegistry(elements, domains);
    }

    static byte[] bytes(String file) {
        try (InputStream in = Objects.requireNonNull(Clean.class.getResourceAsStream(file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
