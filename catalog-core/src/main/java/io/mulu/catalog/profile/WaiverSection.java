package io.mulu.catalog.profile;

import io.mulu.catalog.finding.DocumentLocation;
import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.rule.RuleBook;
import io.mulu.catalog.rule.RuleParameter;
import io.mulu.catalog.rule.RulePhase;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The member {@code waivers} of a profile: leave to be laxer, each with reason, approval and last day. */
final class WaiverSection {

    private static final String RULE = "rule";
    private static final String PARAMETER = "parameter";
    private static final List<String> TERMS = List.of("reason", "approvedBy", "expires");
    private static final List<String> OF_RULES =
            List.of(RULE, "severity", "element", "provider", "code", "reason", "approvedBy", "expires");
    private static final List<String> OF_PARAMETERS = List.of(PARAMETER, "value", "reason", "approvedBy", "expires");

    private final RuleBook book;
    private final Draft draft;
    private final FaultList faults;
    private final NodeReader nodes;
    private final ProfileLayer layer;
    private final ValueReader values;
    private final Strictness strictness;
    private final Set<List<Object>> seen = new HashSet<>();

    WaiverSection(RuleBook book, Draft draft, FaultList faults, NodeReader nodes, ProfileLayer layer) {
        this.book = book;
        this.draft = draft;
        this.faults = faults;
        this.nodes = nodes;
        this.layer = layer;
        this.values = new ValueReader(book, faults, nodes);
        this.strictness = new Strictness(book);
    }

    void read(JsonNode root) {
        JsonNode waivers = nodes.members(root).get("waivers");
        if (waivers == null) {
            return;
        }
        List<JsonNode> elements = nodes.elements(waivers).orElse(List.of());
        for (int i = 0; i < elements.size(); i++) {
            JsonNode node = elements.get(i);
            waiver(node, i + 1).filter(waiver -> isFirst(waiver, node)).ifPresent(draft.waivers::add);
        }
    }

    private Optional<? extends Waiver> waiver(JsonNode node, int number) {
        if (!node.isObject()) {
            faults.add(node, "expects-object");
            return Optional.empty();
        }
        Map<String, JsonNode> members = nodes.members(node);
        if (members.containsKey(RULE) == members.containsKey(PARAMETER)) {
            faults.add(node, "waiver-of-what");
            return Optional.empty();
        }
        boolean ofRule = members.containsKey(RULE);
        nodes.allowOnly(node, ofRule ? OF_RULES : OF_PARAMETERS);
        Optional<WaiverTerms> terms = terms(node, number);
        return ofRule ? ofRule(node, terms) : ofParameter(node, terms);
    }

    private Optional<WaiverTerms> terms(JsonNode node, int number) {
        List<Optional<String>> texts =
                TERMS.stream().map(member -> nodes.required(node, member)).toList();
        Optional<LocalDate> expires = texts.get(2).isEmpty()
                ? Optional.empty()
                : nodes.date(nodes.members(node).getOrDefault("expires", node));
        if (texts.contains(Optional.<String>empty()) || expires.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new WaiverTerms(
                layer.id() + "/" + number,
                layer.id(),
                new DocumentLocation(layer.document(), node.pointer(), node.line(), 0),
                texts.get(0).get(),
                texts.get(1).get(),
                expires.get()));
    }

    private Optional<RuleWaiver> ofRule(JsonNode node, Optional<WaiverTerms> terms) {
        Optional<String> rule = nodes.text(node, RULE).filter(id -> isWaivable(id, node));
        Optional<Optional<Severity>> severity = nodes.required(node, "severity")
                .flatMap(text ->
                        ProfileReader.severity(nodes.members(node).getOrDefault("severity", node), nodes, faults));
        Optional<WaiverScope> scope = scope(node);
        if (rule.isEmpty() || severity.isEmpty() || scope.isEmpty() || !lowers(rule.get(), severity.get(), node)) {
            return Optional.empty();
        }
        return terms.map(agreed -> new RuleWaiver(rule.get(), severity.get().orElse(null), scope.get(), agreed));
    }

    private boolean isWaivable(String id, JsonNode node) {
        if (book.rule(id).isEmpty()) {
            faults.add(node, "no-rule", "rule", id);
            return false;
        }
        if (book.rule(id).filter(rule -> rule.phase() == RulePhase.PROFILE).isPresent()) {
            faults.add(node, "rule-not-waivable", "rule", id);
            return false;
        }
        return true;
    }

    /** What waives nothing is a mistake somewhere. Nothing is compared where what is extended could not be read. */
    private boolean lowers(String rule, Optional<Severity> severity, JsonNode node) {
        Setting<Optional<Severity>> strict = draft.severities.get(rule);
        if (strict == null || Strictness.isBelow(severity, strict.value())) {
            return true;
        }
        faults.add(
                node,
                "waiver-lowers-nothing",
                "rule",
                rule,
                "severity",
                ProfileReader.code(severity),
                "before",
                ProfileReader.code(strict.value()));
        return false;
    }

    private Optional<WaiverScope> scope(JsonNode node) {
        Map<String, JsonNode> members = nodes.members(node);
        Optional<String> element = nodes.text(node, "element");
        Optional<String> provider = nodes.text(node, "provider");
        Optional<String> code = nodes.text(node, "code");
        boolean known = element.isEmpty() || isElement(element.get());
        if (!known) {
            faults.add(members.getOrDefault("element", node), "no-element", "element", element.get());
        }
        boolean whole = known
                && members.containsKey("element") == element.isPresent()
                && members.containsKey("provider") == provider.isPresent()
                && members.containsKey("code") == code.isPresent();
        return whole ? Optional.of(new WaiverScope(absent(element), absent(provider), absent(code))) : Optional.empty();
    }

    private static @Nullable String absent(Optional<String> text) {
        return text.orElse(null);
    }

    /** Elements that somebody added to the registry are not known here; they stand among the extensions. */
    private static boolean isElement(String id) {
        return id.startsWith("extensions.")
                || id.startsWith("items.extensions.")
                || MetadataRegistry.guide2017().element(id).isPresent();
    }

    private Optional<ParameterWaiver> ofParameter(JsonNode node, Optional<WaiverTerms> terms) {
        JsonNode value = nodes.members(node).get("value");
        if (value == null) {
            faults.add(node, "missing", "member", "value");
        }
        Optional<RuleParameter> parameter = nodes.text(node, PARAMETER).flatMap(name -> values.parameter(name, node));
        if (value == null || parameter.isEmpty()) {
            return Optional.empty();
        }
        String name = parameter.get().name();
        Setting<ParameterValue> strict = draft.values.get(name);
        ParameterValue before = strict == null ? null : strict.value();
        Optional<ParameterValue> given = values.value(parameter.get(), value, before);
        if (given.isPresent()
                && before != null
                && strictness.loosened(name, before, given.get(), draft::isOn).isEmpty()) {
            faults.add(value, "waiver-loosens-nothing", "parameter", name);
            return Optional.empty();
        }
        return terms.isEmpty() ? Optional.empty() : given.map(wider -> new ParameterWaiver(name, wider, terms.get()));
    }

    private boolean isFirst(Waiver waiver, JsonNode node) {
        Object scope = waiver instanceof RuleWaiver rule ? rule.scope() : "";
        if (seen.add(List.of(waiver.subject(), scope))) {
            return true;
        }
        faults.add(node, "waiver-twice", "subject", waiver.subject());
        return false;
    }
}
