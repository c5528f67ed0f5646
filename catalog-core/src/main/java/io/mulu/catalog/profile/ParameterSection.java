package io.mulu.catalog.profile;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.rule.RuleBook;
import io.mulu.catalog.rule.RuleParameter;
import java.util.List;

/** The member {@code parameters} of a profile: values, which may make rules stricter and not laxer. */
final class ParameterSection {

    private final Draft draft;
    private final FaultList faults;
    private final NodeReader nodes;
    private final boolean compared;
    private final ValueReader values;
    private final Strictness strictness;

    ParameterSection(RuleBook book, Draft draft, FaultList faults, NodeReader nodes, boolean compared) {
        this.draft = draft;
        this.faults = faults;
        this.nodes = nodes;
        this.compared = compared;
        this.values = new ValueReader(book, faults, nodes);
        this.strictness = new Strictness(book);
    }

    void read(JsonNode root) {
        JsonNode parameters = nodes.members(root).get("parameters");
        if (parameters != null) {
            nodes.members(parameters)
                    .forEach((name, node) ->
                            values.parameter(name, node).ifPresent(parameter -> parameter(parameter, node)));
        }
    }

    private void parameter(RuleParameter parameter, JsonNode node) {
        Setting<ParameterValue> before = draft.values.get(parameter.name());
        values.value(parameter, node, before == null ? null : before.value())
                .ifPresent(value -> set(parameter.name(), value, node));
    }

    private void set(String name, ParameterValue value, JsonNode node) {
        Setting<ParameterValue> before = draft.values.get(name);
        if (compared && before != null) {
            List<String> loosened = strictness.loosened(name, before.value(), value, draft::isOn);
            if (!loosened.isEmpty()) {
                faults.add(
                        node,
                        "parameter-loosened",
                        "parameter",
                        name,
                        "rules",
                        String.join(", ", loosened),
                        "base",
                        draft.layers.get(before.layer()).id(),
                        "waiver",
                        "{\"parameter\": \"" + name + "\", \"value\": …, \"reason\": \"…\", \"approvedBy\": \"…\","
                                + " \"expires\": \"yyyy-mm-dd\"}");
                return;
            }
        }
        draft.values.put(name, new Setting<>(value, draft.layer()));
        draft.waivers.removeIf(waiver -> waiver.subject().equals(name));
    }
}
