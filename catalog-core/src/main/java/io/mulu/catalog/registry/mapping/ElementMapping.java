package io.mulu.catalog.registry.mapping;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTree;
import io.mulu.catalog.json.tree.JsonTreeException;
import io.mulu.catalog.registry.ReadingFaults;
import io.mulu.catalog.registry.Spelling;
import io.mulu.catalog.registry.intake.Reading;
import io.mulu.catalog.registry.intake.Submission;
import io.mulu.catalog.registry.store.RegistryDocument;
import io.mulu.catalog.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the rows of a table are data elements ({@code mulu-element-mapping/1}): which headings mean which member, what
 * texts stand for, what follows from how a text begins or ends, and the value domains that come with it. Immutable.
 */
public final class ElementMapping {

    /** What a column, or a rule, can tell of a data element. */
    static final List<String> MEMBERS = List.of(
            "item",
            "version",
            "name",
            "nameEn",
            "definition",
            "definitionEn",
            "objectClass",
            "property",
            "representation",
            "dataType",
            "dataFormat",
            "domain",
            "unit",
            "source",
            "synonyms");

    private static final String FORMAT = "mulu-element-mapping/1";

    private final String id;
    private final LocalizedText title;
    private final Map<String, List<String>> columns;
    private final Map<String, Map<String, String>> dictionaries;
    private final List<MappingRule> rules;
    private final List<JsonNode> domains;

    private ElementMapping(JsonNode node, ReadingFaults faults) {
        this.id = faults.attempt(node, "", () -> node.text("id"));
        this.title = faults.attempt(node, new LocalizedText("", ""), () -> {
            JsonNode both = node.require("title");
            both.allowOnly("zh", "en");
            return new LocalizedText(both.text("zh"), both.text("en"));
        });
        this.columns = faults.attempt(node, Map.of(), () -> columns(node.require("columns")));
        this.dictionaries = faults.attempt(node, Map.of(), () -> dictionaries(node));
        this.rules = new ArrayList<>();
        for (JsonNode rule : faults.attempt(node, List.<JsonNode>of(), () -> node.list("rules"))) {
            faults.attempt(rule, false, () -> rules.add(MappingRule.read(rule)));
        }
        this.domains = faults.attempt(node, List.of(), () -> node.list("domains"));
        faults.attempt(node, "", () -> {
            node.allowOnly("mapping", "id", "title", "columns", "dictionaries", "rules", "domains");
            if (!node.text("mapping").equals(FORMAT)) {
                throw node.require("mapping").problem("the format is not " + FORMAT);
            }
            return "";
        });
        for (JsonNode domain : domains) {
            faults.attempt(domain, "", () -> domain.require("content").text("id"));
        }
    }

    private static Map<String, List<String>> columns(JsonNode node) {
        node.allowOnly(MEMBERS.toArray(String[]::new));
        node.require("name");
        Map<String, List<String>> columns = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (String column : node.members().keySet()) {
            columns.put(column, node.texts(column));
            for (JsonNode heading : node.list(column)) {
                if (!seen.add(Spelling.key(heading.text()))) {
                    throw heading.problem("the heading \"" + heading.text() + "\" belongs to another column already");
                }
            }
        }
        return Collections.unmodifiableMap(columns);
    }

    /** By column, the value of each spelling. */
    private static Map<String, Map<String, String>> dictionaries(JsonNode node) {
        Map<String, Map<String, String>> dictionaries = new HashMap<>();
        JsonNode all = node.member("dictionaries").orElse(null);
        if (all != null) {
            all.allowOnly(MEMBERS.toArray(String[]::new));
            for (String column : all.members().keySet()) {
                Map<String, String> dictionary = new HashMap<>();
                all.textMap(column).forEach((text, value) -> dictionary.put(Spelling.key(text), value));
                dictionaries.put(column, dictionary);
            }
        }
        return dictionaries;
    }

    /**
     * Reads a mapping.
     *
     * @param in the JSON document; not closed
     * @param source its name, for faults
     * @param faults takes all that is wrong
     * @return the mapping; empty when anything is wrong
     * @throws IOException if it cannot be read at all
     */
    public static Optional<ElementMapping> read(InputStream in, String source, ReadingFaults faults)
            throws IOException {
        int before = faults.found().size();
        try {
            JsonNode node = JsonTree.read(in, source);
            node.members();
            ElementMapping mapping = new ElementMapping(node, faults);
            return faults.found().size() > before ? Optional.empty() : Optional.of(mapping);
        } catch (JsonTreeException e) {
            faults.add(e);
            return Optional.empty();
        }
    }

    /**
     * The mapping for lists of data elements as cities and departments keep them: a name in each row, and what rules of
     * quality and cleaning say of it.
     *
     * @return the mapping
     */
    public static ElementMapping shipped() {
        ReadingFaults faults = new ReadingFaults();
        ElementMapping mapping =
                new ElementMapping(JsonTree.beside(ElementMapping.class, "data-elements.json"), faults);
        if (!faults.found().isEmpty()) {
            throw faults.found().get(0);
        }
        return mapping;
    }

    /**
     * Its identifier.
     *
     * @return kebab-case
     */
    public String id() {
        return id;
    }

    /**
     * What it is for.
     *
     * @return in both languages
     */
    public LocalizedText title() {
        return title;
    }

    /**
     * The columns that it knows.
     *
     * @return the headings by column, the usual one first; {@code name} is the column that there must be
     */
    public Map<String, List<String>> columns() {
        return columns;
    }

    /**
     * Makes data elements of rows, and takes along the value domains of the mapping that they need.
     *
     * @param rows the rows below the headings
     * @param submission who submits them
     * @return the data elements and domains, and all that is wrong
     */
    public Reading read(List<MappedRow> rows, Submission submission) {
        ReadingFaults faults = new ReadingFaults();
        List<JsonNode> elements = new ArrayList<>();
        Set<String> needed = new HashSet<>();
        for (MappedRow row : rows) {
            RowElement element = new RowElement(row, dictionaries, rules);
            if (element.name().isEmpty()) {
                faults.add(new JsonTreeException(row.source(), row.row(), "", "the row has no name"));
            } else {
                elements.add(element.node());
                needed.add(element.domain());
            }
        }
        List<JsonNode> nodes = new ArrayList<>();
        domains.stream()
                .filter(domain -> needed.contains(domain.require("content").text("id")))
                .forEach(nodes::add);
        nodes.addAll(elements);
        return RegistryDocument.read(nodes, faults, submission);
    }
}
