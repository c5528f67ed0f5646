package io.mulu.agreement;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Why a judge does not say what the rules say.
 *
 * @param id its name in the page
 * @param reason why, for people
 * @param cases where that is so
 */
record Limit(String id, LocalizedText reason, List<Case> cases) {

    /**
     * Where a limit holds.
     *
     * @param judges who differs
     * @param rules how far the rules go
     * @param says how far the others go instead
     * @param ways the ways of breaking
     * @param elements identifiers of elements, or of rules; empty for all
     */
    record Case(Set<Judge> judges, Level rules, Level says, Set<Way> ways, List<String> elements) {

        boolean covers(Judge judge, Judged judged) {
            return judges.contains(judge)
                    && judged.rules().level() == rules
                    && judge.of(judged).level() == says
                    && ways.contains(judged.way())
                    && (elements.isEmpty() || elements.contains(judged.element()));
        }
    }

    boolean covers(Judge judge, Judged judged) {
        return cases.stream().anyMatch(one -> one.covers(judge, judged));
    }

    static Limit of(JsonNode node) {
        node.allowOnly("id", "zh", "en", "cases");
        return new Limit(
                node.text("id"),
                new LocalizedText(node.text("zh"), node.text("en")),
                node.list("cases").stream().map(Limit::aCase).toList());
    }

    private static Case aCase(JsonNode node) {
        node.allowOnly("judges", "rules", "says", "ways", "elements");
        return new Case(
                several(node, "judges", Judge::valueOf),
                Level.valueOf(node.text("rules").toUpperCase(Locale.ROOT)),
                Level.valueOf(node.text("says").toUpperCase(Locale.ROOT)),
                several(node, "ways", Way::valueOf),
                node.texts("elements"));
    }

    private static <T> Set<T> several(JsonNode node, String member, Function<String, T> value) {
        return node.texts(member).stream()
                .map(text -> value.apply(text.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
