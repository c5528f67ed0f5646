package io.mulu.catalog.profile;

import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.rule.RuleBook;
import io.mulu.catalog.rule.RulePhase;
import java.util.Optional;

/** The member {@code rules} of a profile: severities, which may be raised and not lowered. */
final class RuleSection {

    private final RuleBook book;
    private final Draft draft;
    private final FaultList faults;
    private final NodeReader nodes;
    private final boolean compared;

    RuleSection(RuleBook book, Draft draft, FaultList faults, NodeReader nodes, boolean compared) {
        this.book = book;
        this.draft = draft;
        this.faults = faults;
        this.nodes = nodes;
        this.compared = compared;
    }

    void read(JsonNode root) {
        JsonNode rules = nodes.members(root).get("rules");
        if (rules != null) {
            nodes.members(rules).forEach(this::rule);
        }
    }

    private void rule(String id, JsonNode node) {
        if (book.rule(id).isEmpty()) {
            faults.add(node, "no-rule", "rule", id);
            return;
        }
        ProfileReader.severity(node, nodes, faults).ifPresent(severity -> set(id, severity, node));
    }

    private void set(String id, Optional<Severity> severity, JsonNode node) {
        Setting<Optional<Severity>> before = draft.severities.get(id);
        if (compared && before != null && Strictness.isBelow(severity, before.value())) {
            faults.add(
                    node,
                    isAboutProfiles(id) ? "rule-not-waivable" : "rule-loosened",
                    "rule",
                    id,
                    "severity",
                    ProfileReader.code(severity),
                    "before",
                    ProfileReader.code(before.value()),
                    "base",
                    draft.layers.get(before.layer()).id(),
                    "waiver",
                    waiver(id, ProfileReader.code(severity)));
            return;
        }
        draft.severities.put(id, new Setting<>(severity, draft.layer()));
        // Who states a severity takes back the leave that was given before.
        draft.waivers.removeIf(waiver -> waiver.subject().equals(id));
    }

    private boolean isAboutProfiles(String id) {
        return book.rule(id).filter(rule -> rule.phase() == RulePhase.PROFILE).isPresent();
    }

    private static String waiver(String id, String severity) {
        return "{\"rule\": \"" + id + "\", \"severity\": \"" + severity
                + "\", \"reason\": \"…\", \"approvedBy\": \"…\", \"expires\": \"yyyy-mm-dd\"}";
    }
}
