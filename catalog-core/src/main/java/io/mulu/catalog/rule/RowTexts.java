package io.mulu.catalog.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The texts in which a row of an item says something else of the resource than the resource's own text. The same text is
 * reported once, at the first row that has it.
 */
final class RowTexts {

    private RowTexts() {}

    static void report(Subjects entry, Predicate<String> paths, RuleReport report) {
        if (entry.specialItems().isEmpty()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        Subject whole = entry.whole();
        for (Subject row : entry.specialItems()) {
            row.written().forEach((path, text) -> {
                boolean own = row.isCore(path);
                if (!own && paths.test(path) && !Silence.isBlank(text) && seen.add(path + "\n" + text)) {
                    report.report(
                            row.place(path),
                            Arguments.found(text, "expected", whole.found(path), "item", row.number()));
                }
            });
        }
    }
}
