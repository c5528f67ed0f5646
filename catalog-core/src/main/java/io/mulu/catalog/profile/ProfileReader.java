package io.mulu.catalog.profile;

import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.rule.RuleBook;
import io.mulu.catalog.rule.RuleParameter;
import io.mulu.catalog.text.LocalizedText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one profile document. */
final class ProfileReader {

    private static final String FORMAT = "mulu-profile/1";

    private final RuleBook book;
    private final Map<String, Optional<Severity>> severities = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, LocalDate> dates = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    ProfileReader(RuleBook book) {
        this.book = book;
    }

    Profile read(JsonNode root) {
        root.allowOnly("profile", "id", "zh", "en", "extends", "rules", "parameters");
        if (!root.text("profile").equals(FORMAT)) {
            throw root.require("profile").problem("the format " + FORMAT + " was expected");
        }
        root.member("extends").ifPresent(this::takeOver);
        root.member("rules").ifPresent(rules -> rules.members().forEach(this::rule));
        root.member("parameters").ifPresent(values -> values.members().forEach(this::parameter));
        return new Profile(
                root.text("id"),
                new LocalizedText(root.text("zh"), root.text("en")),
                severities,
                new ProfileParameters(lists, dates, numbers),
                book);
    }

    private void takeOver(JsonNode node) {
        if (!Profile.shipped().contains(node.text())) {
            throw node.problem("no profile \"" + node.text() + "\" is shipped");
        }
        Profile base = Profile.shipped(node.text());
        severities.putAll(base.severities());
        lists.putAll(base.values().lists());
        dates.putAll(base.values().dates());
        numbers.putAll(base.values().numbers());
    }

    private void rule(String id, JsonNode node) {
        if (book.rule(id).isEmpty()) {
            throw node.problem("no rule \"" + id + "\"");
        }
        severities.put(id, severity(node));
    }

    private static Optional<Severity> severity(JsonNode node) {
        return switch (node.text()) {
            case "error" -> Optional.of(Severity.ERROR);
            case "warning" -> Optional.of(Severity.WARNING);
            case "note" -> Optional.of(Severity.NOTE);
            case "off" -> Optional.empty();
            default -> throw node.problem("no severity \"" + node.text() + "\"; there are: error, warning, note, off");
        };
    }

    private void parameter(String name, JsonNode node) {
        RuleParameter parameter = book.parameters().stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> node.problem("no parameter \"" + name + "\""));
        switch (parameter.kind()) {
            case TEXTS ->
                lists.put(name, node.elements().stream().map(JsonNode::text).toList());
            case DATE -> dates.put(name, date(node));
            case NUMBER -> numbers.put(name, number(node));
        }
    }

    private static LocalDate date(JsonNode node) {
        try {
            return LocalDate.parse(node.text());
        } catch (DateTimeParseException e) {
            throw node.problem("no date \"" + node.text() + "\"; a date looks like 2017-06-30");
        }
    }

    private static int number(JsonNode node) {
        String text = node.text();
        boolean whole = !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!whole) {
            throw node.problem("no number \"" + text + "\"; a whole number, not below zero, was expected");
        }
        return Integer.parseInt(text);
    }
}
