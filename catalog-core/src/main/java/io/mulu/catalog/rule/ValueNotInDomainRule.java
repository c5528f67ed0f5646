package io.mulu.catalog.rule;

/** A text is none of the values that the standard closes for its element. */
final class ValueNotInDomainRule extends SubjectRule {

    private final ValueTexts texts;

    ValueNotInDomainRule(RuleSettings settings) {
        this.texts = new ValueTexts(settings.registry(), domain -> !domain.open());
    }

    @Override
    public String id() {
        return "value-not-in-domain";
    }

    @Override
    void check(Subject subject, RuleReport report) {
        texts.reportUnknown(subject, report);
    }
}
