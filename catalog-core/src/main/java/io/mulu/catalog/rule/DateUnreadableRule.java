package io.mulu.catalog.rule;

import io.mulu.catalog.entry.PlainValues;
import io.mulu.catalog.registry.ElementType;

/** What stands where the registry asks for a date is no date. */
final class DateUnreadableRule extends EntryRule {

    private final TypedTexts dates;

    DateUnreadableRule(RuleSettings settings) {
        this.dates = new TypedTexts(
                settings.registry(),
                ElementType.DATE,
                text -> PlainValues.date(text).isPresent());
    }

    @Override
    public String id() {
        return "date-unreadable";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        dates.reportUnreadable(entry, report);
    }
}
