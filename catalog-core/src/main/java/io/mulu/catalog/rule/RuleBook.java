package io.mulu.catalog.rule;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTree;
import io.mulu.catalog.standard.ClauseRef;
import io.mulu.catalog.standard.Confidence;
import io.mulu.catalog.text.LocalizedText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of the rules and their parameters, in the order in which the rules run. Immutable and thread-safe. */
public final class RuleBook {

    private static final RuleBook SHIPPED = of(JsonTree.beside(RuleBook.class, "rules.json"));

    private final Map<String, RuleInfo> rules = new LinkedHashMap<>();
    private final Map<String, RuleParameter> parameters = new LinkedHashMap<>();
    private final Map<String, Map<String, Direction>> directions = new LinkedHashMap<>();

    private RuleBook() {}

    /**
     * The book of the built-in rules.
     *
     * @return the rules of {@link BuiltInRules} in the order in which they run, then those that others report
     */
    public static RuleBook shipped() {
        return SHIPPED;
    }

    static RuleBook of(JsonNode root) {
        root.allowOnly("parameters", "rules");
        RuleBook book = new RuleBook();
        root.list("parameters").forEach(book::addParameter);
        root.list("rules").forEach(book::addRule);
        return book;
    }

    private void addParameter(JsonNode node) {
        node.allowOnly("name", "kind", "zh", "en");
        RuleParameter.Kind kind = RuleParameter.Kind.valueOf(node.text("kind").toUpperCase(Locale.ROOT));
        LocalizedText description = new LocalizedText(node.text("zh"), node.text("en"));
        RuleParameter parameter = new RuleParameter(node.text("name"), kind, description);
        if (parameters.putIfAbsent(parameter.name(), parameter) != null) {
            throw node.problem("parameter " + parameter.name() + " occurs twice");
        }
    }

    private void addRule(JsonNode node) {
        node.allowOnly("id", "clause", "elements", "phase", "parameters");
        Map<String, Direction> stricter = directions(node);
        RuleInfo info = new RuleInfo(
                node.text("id"),
                clause(node.require("clause")),
                node.texts("elements"),
                RulePhase.ofCode(node.text("phase", RulePhase.ENTRY.code())),
                List.copyOf(stricter.keySet()));
        if (!parameters.keySet().containsAll(info.parameters())) {
            throw node.problem("rule " + info.id() + " names an unknown parameter");
        }
        if (rules.putIfAbsent(info.id(), info) != null) {
            throw node.problem("rule " + info.id() + " occurs twice");
        }
        directions.put(info.id(), stricter);
    }

    private static Map<String, Direction> directions(JsonNode rule) {
        Map<String, Direction> directions = new LinkedHashMap<>();
        rule.member("parameters")
                .ifPresent(node -> node.members().forEach((name, way) -> directions.put(name, direction(way))));
        return Collections.unmodifiableMap(directions);
    }

    private static Direction direction(JsonNode node) {
        for (Direction direction : Direction.values()) {
            if (direction.code().equals(node.text())) {
                return direction;
            }
        }
        throw node.problem("no direction \"" + node.text() + "\"; there are: more, less, neither");
    }

    private static ClauseRef clause(JsonNode node) {
        node.allowOnly("standard", "clause", "confidence");
        return new ClauseRef(
                node.text("standard", "发改高技〔2017〕1272号"),
                node.text("clause", ""),
                Confidence.ofCode(node.text("confidence")));
    }

    /**
     * All rules.
     *
     * @return in the order in which they run
     */
    public List<RuleInfo> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * The identifiers of all rules.
     *
     * @return in the order in which they run
     */
    public Set<String> ids() {
        return Collections.unmodifiableSet(rules.keySet());
    }

    /**
     * What is known of a rule.
     *
     * @param id its identifier
     * @return the entry, or empty
     */
    public Optional<RuleInfo> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /**
     * The parameters that rules take from a profile.
     *
     * @return in the order of the book
     */
    public List<RuleParameter> parameters() {
        return List.copyOf(parameters.values());
    }

    /**
     * What makes a rule stricter, parameter by parameter.
     *
     * @param rule the identifier of the rule
     * @return a direction for each of its parameters, in their order
     * @throws IllegalArgumentException if there is no such rule
     */
    public Map<String, Direction> directions(String rule) {
        Map<String, Direction> known = directions.get(rule);
        if (known == null) {
            throw new IllegalArgumentException("no rule " + rule);
        }
        return known;
    }
}
