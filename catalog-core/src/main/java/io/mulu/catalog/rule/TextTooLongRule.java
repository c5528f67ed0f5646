package io.mulu.catalog.rule;

/** A text is longer than the registry lets it be. */
final class TextTooLongRule extends SubjectRule {

    private final ElementLengths lengths;

    TextTooLongRule(RuleSettings settings) {
        this.lengths = ElementLengths.binding(settings.registry());
    }

    @Override
    public String id() {
        return "text-too-long";
    }

    @Override
    boolean isIdle() {
        return lengths.isEmpty();
    }

    @Override
    void check(Subject subject, RuleReport report) {
        lengths.report(subject, report);
    }
}
