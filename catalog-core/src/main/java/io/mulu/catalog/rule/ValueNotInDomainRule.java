package io.mulu.catalog.rule;

/** A text is none of the values that the standard closes for its element. */
final class ValueNotInDomainRule extends EntryRule {

    private final ValueTexts texts;

    ValueNotInDomainRule(RuleSettings settings) {
        this.texts = new ValueTexts(settings.registry(), domain -> !domain.open());
    }

    @Override
    public String id() {
        return "value-not-in-domain";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        texts.reportUnknown(entry, report);
    }
}
