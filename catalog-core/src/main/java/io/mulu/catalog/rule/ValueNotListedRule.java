package io.mulu.catalog.rule;

import io.mulu.catalog.registry.ValueDomain;

/** A text is none of the values listed for its element, where the list is left open (等). */
final class ValueNotListedRule extends EntryRule {

    private final ValueTexts texts;

    ValueNotListedRule(RuleSettings settings) {
        this.texts = new ValueTexts(settings.registry(), ValueDomain::open);
    }

    @Override
    public String id() {
        return "value-not-listed";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        texts.reportUnknown(entry, report);
    }
}
