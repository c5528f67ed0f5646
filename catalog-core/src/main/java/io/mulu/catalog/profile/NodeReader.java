package io.mulu.catalog.profile;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTreeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Takes values from a document; where one has another shape, that is noted and reading goes on. */
final class NodeReader {

    private static final int MOST_DIGITS = 9;

    private final FaultList faults;

    NodeReader(FaultList faults) {
        this.faults = faults;
    }

    Map<String, JsonNode> members(JsonNode node) {
        return shaped(node, JsonNode::members, "expects-object").orElse(Map.of());
    }

    Optional<List<JsonNode>> elements(JsonNode node) {
        return shaped(node, JsonNode::elements, "expects-list");
    }

    /** A text that says something. */
    Optional<String> text(JsonNode node) {
        Optional<String> text = shaped(node, JsonNode::text, "expects-text");
        if (text.filter(String::isBlank).isPresent()) {
            faults.add(node, "expects-text");
            return Optional.empty();
        }
        return text;
    }

    Optional<String> text(JsonNode object, String member) {
        return Optional.ofNullable(members(object).get(member)).flatMap(this::text);
    }

    Optional<String> required(JsonNode object, String member) {
        Map<String, JsonNode> members = members(object);
        if (!members.containsKey(member)) {
            faults.add(object, "missing", "member", member);
            return Optional.empty();
        }
        return text(members.get(member));
    }

    Optional<List<String>> texts(JsonNode node) {
        Optional<List<JsonNode>> elements = elements(node);
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        elements.get().forEach(element -> text(element).ifPresent(texts::add));
        return Optional.of(texts);
    }

    Optional<LocalDate> date(JsonNode node) {
        Optional<String> text = text(node);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            faults.add(node, "expects-date", "found", text.orElse(""));
            return Optional.empty();
        }
    }

    Optional<Integer> number(JsonNode node) {
        Optional<String> text = text(node);
        boolean whole = text.filter(digits ->
                        digits.length() <= MOST_DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9'))
                .isPresent();
        if (text.isPresent() && !whole) {
            faults.add(node, "expects-number", "found", text.get());
        }
        return whole ? text.map(Integer::valueOf) : Optional.empty();
    }

    void allowOnly(JsonNode object, List<String> known) {
        members(object).forEach((name, node) -> {
            if (!known.contains(name)) {
                faults.add(node, "unknown-member", "member", name, "known", String.join(", ", known));
            }
        });
    }

    private <T> Optional<T> shaped(JsonNode node, Function<JsonNode, T> as, String fault) {
        try {
            return Optional.of(as.apply(node));
        } catch (JsonTreeException e) {
            faults.add(node, fault);
            return Optional.empty();
        }
    }
}
