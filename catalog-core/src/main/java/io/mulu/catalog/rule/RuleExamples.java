package io.mulu.catalog.rule;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTree;
import io.mulu.catalog.registry.ElementReader;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.ReadingFaults;
import io.mulu.catalog.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A bad and a good example of each rule. Immutable and thread-safe. */
public final class RuleExamples {

    private final Map<String, String> clean;
    private final MetadataRegistry registry;
    private final Map<String, RuleExample> bad = new HashMap<>();
    private final Map<String, RuleExample> good = new HashMap<>();

    private RuleExamples(Map<String, String> clean, MetadataRegistry registry) {
        this.registry = registry;
        this.clean = Collections.unmodifiableMap(new LinkedHashMap<>(clean));
    }

    /**
     * The examples of the built-in rules, read anew.
     *
     * @return an example of either kind for each rule of {@link RuleBook#shipped()}
     */
    public static RuleExamples shipped() {
        return of(JsonTree.beside(RuleExamples.class, "examples.json"), RuleBook.shipped());
    }

    static RuleExamples of(JsonNode root, RuleBook book) {
        root.allowOnly("clean", "elements", "rules");
        RuleExamples examples = new RuleExamples(root.textMap("clean"), registry(root));
        root.list("rules").forEach(node -> examples.add(node, book));
        for (String id : book.ids()) {
            if (!examples.bad.containsKey(id)) {
                throw root.problem("rule " + id + " has no example");
            }
        }
        return examples;
    }

    private static MetadataRegistry registry(JsonNode root) {
        MetadataRegistry guide = MetadataRegistry.guide2017();
        List<MetadataElement> elements = new ArrayList<>(guide.elements());
        ReadingFaults faults = new ReadingFaults();
        ElementReader reader = new ElementReader(faults);
        root.list("elements").forEach(node -> elements.add(reader.element(node)));
        if (!faults.found().isEmpty()) {
            throw faults.found().get(0);
        }
        return new MetadataRegistry(elements, guide.domains());
    }

    private void add(JsonNode node, RuleBook book) {
        node.allowOnly("rule", "bad", "good");
        String rule = node.text("rule");
        if (book.rule(rule).isEmpty()) {
            throw node.problem("no rule \"" + rule + "\"");
        }
        if (bad.putIfAbsent(rule, example(node.require("bad"))) != null) {
            throw node.problem("the examples of rule " + rule + " occur twice");
        }
        good.put(rule, example(node.require("good")));
    }

    private static RuleExample example(JsonNode node) {
        node.allowOnly("entries", "retired", "zh", "en");
        List<Map<String, String>> entries =
                node.list("entries").stream().map(RuleExamples::texts).toList();
        if (entries.isEmpty()) {
            throw node.problem("an example needs an entry");
        }
        List<String> retired = node.texts("retired");
        return new RuleExample(entries, retired, new LocalizedText(node.text("zh"), node.text("en")));
    }

    private static Map<String, String> texts(JsonNode entry) {
        Map<String, String> texts = new LinkedHashMap<>();
        entry.members().forEach((path, text) -> texts.put(path, text.text()));
        return texts;
    }

    /**
     * The entry that the examples change.
     *
     * @return its texts by the path of the member
     */
    public Map<String, String> clean() {
        return clean;
    }

    /**
     * The registry that the examples are of: the guide's, and extension elements of which some examples speak.
     *
     * @return elements and value domains
     */
    public MetadataRegistry registry() {
        return registry;
    }

    /**
     * An example in which the rule finds something, and no other rule does.
     *
     * @param rule the identifier of the rule
     * @return the example
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleExample bad(String rule) {
        return known(bad, rule);
    }

    /**
     * An example in which no rule finds anything.
     *
     * @param rule the identifier of the rule
     * @return the example
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleExample good(String rule) {
        return known(good, rule);
    }

    private static RuleExample known(Map<String, RuleExample> examples, String rule) {
        RuleExample example = examples.get(rule);
        if (example == null) {
            throw new IllegalArgumentException("no rule " + rule);
        }
        return example;
    }
}
