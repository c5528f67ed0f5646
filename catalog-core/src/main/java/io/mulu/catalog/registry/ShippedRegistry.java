package io.mulu.catalog.registry;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTree;
import io.mulu.catalog.standard.ClauseRef;
import io.mulu.catalog.standard.Confidence;
import io.mulu.catalog.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the registry that is shipped as data beside this class. */
final class ShippedRegistry {

    static final MetadataRegistry INSTANCE = read();

    private ShippedRegistry() {}

    private static MetadataRegistry read() {
        List<ValueDomain> domains = new ArrayList<>();
        for (JsonNode node :
                JsonTree.beside(ShippedRegistry.class, "value-domains.json").list("domains")) {
            domains.add(domain(node));
        }
        List<MetadataElement> elements = new ArrayList<>();
        for (JsonNode node :
                JsonTree.beside(ShippedRegistry.class, "elements.json").list("elements")) {
            elements.add(element(node));
        }
        return new MetadataRegistry(elements, domains);
    }

    private static ValueDomain domain(JsonNode node) {
        node.allowOnly("id", "zh", "en", "clause", "open", "values");
        boolean open = node.member("open").map(JsonNode::bool).orElse(false);
        List<PermissibleValue> values =
                node.list("values").stream().map(ShippedRegistry::value).toList();
        return new ValueDomain(node.text("id"), names(node), clause(node), open, values);
    }

    private static PermissibleValue value(JsonNode node) {
        node.allowOnly("code", "zh", "en", "in", "aliases", "mappings");
        return new PermissibleValue(
                node.text("code"), names(node), node.texts("in"), node.texts("aliases"), node.textMap("mappings"));
    }

    private static MetadataElement element(JsonNode node) {
        node.allowOnly("id", "zh", "en", "definition", "clause", "obligation", "domain", "headings");
        return new MetadataElement(
                node.text("id"),
                names(node),
                names(node.require("definition")),
                clause(node),
                Obligation.valueOf(node.text("obligation").toUpperCase(Locale.ROOT)),
                node.member("domain").map(JsonNode::text).orElse(null),
                node.texts("headings"));
    }

    private static LocalizedText names(JsonNode node) {
        return new LocalizedText(node.text("zh"), node.text("en"));
    }

    private static ClauseRef clause(JsonNode node) {
        JsonNode clause = node.require("clause");
        clause.allowOnly("standard", "clause", "confidence");
        return new ClauseRef(
                clause.text("standard", "发改高技〔2017〕1272号"),
                clause.text("clause", ""),
                Confidence.ofCode(clause.text("confidence")));
    }
}
