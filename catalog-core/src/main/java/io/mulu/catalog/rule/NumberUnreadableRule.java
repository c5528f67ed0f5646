package io.mulu.catalog.rule;

import io.mulu.catalog.entry.PlainValues;
import io.mulu.catalog.registry.ElementType;

/** What stands where the registry asks for a number is no number. */
final class NumberUnreadableRule extends EntryRule {

    private final TypedTexts numbers;

    NumberUnreadableRule(RuleSettings settings) {
        this.numbers = new TypedTexts(
                settings.registry(),
                ElementType.NUMBER,
                text -> PlainValues.figure(text).isPresent());
    }

    @Override
    public String id() {
        return "number-unreadable";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        numbers.reportUnreadable(entry, report);
    }
}
