package io.mulu.catalog.profile;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.rule.RuleBook;
import io.mulu.catalog.rule.RuleParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads values of parameters. A list is given whole, or as what is added to the list before and removed from it. */
final class ValueReader {

    private static final String ADD = "add";
    private static final String REMOVE = "remove";

    private final RuleBook book;
    private final FaultList faults;
    private final NodeReader nodes;

    ValueReader(RuleBook book, FaultList faults, NodeReader nodes) {
        this.book = book;
        this.faults = faults;
        this.nodes = nodes;
    }

    Optional<RuleParameter> parameter(String name, JsonNode at) {
        Optional<RuleParameter> parameter = book.parameters().stream()
                .filter(known -> known.name().equals(name))
                .findFirst();
        if (parameter.isEmpty()) {
            faults.add(at, "no-parameter", "parameter", name);
        }
        return parameter;
    }

    Optional<ParameterValue> value(RuleParameter parameter, JsonNode node, @Nullable ParameterValue before) {
        return switch (parameter.kind()) {
            case TEXTS -> texts(node, before).map(ParameterValue.Texts::new);
            case DATE -> nodes.date(node).map(ParameterValue.Day::new);
            case NUMBER -> nodes.number(node).map(ParameterValue.Whole::new);
        };
    }

    private Optional<List<String>> texts(JsonNode node, @Nullable ParameterValue before) {
        if (!(before instanceof ParameterValue.Texts texts) || !node.isObject()) {
            return nodes.texts(node);
        }
        nodes.allowOnly(node, List.of(ADD, REMOVE));
        Map<String, JsonNode> members = nodes.members(node);
        List<String> list = new ArrayList<>(texts.texts());
        list.removeAll(texts(members.get(REMOVE)));
        list.addAll(texts(members.get(ADD)));
        return Optional.of(list.stream().distinct().toList());
    }

    private List<String> texts(@Nullable JsonNode node) {
        return node == null ? List.of() : nodes.texts(node).orElse(List.of());
    }
}
