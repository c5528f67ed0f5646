package io.mulu.catalog.rule;

/** A text is longer than the registry lets it be. */
final class TextTooLongRule extends EntryRule {

    private final ElementLengths lengths;

    TextTooLongRule(RuleSettings settings) {
        this.lengths = ElementLengths.binding(settings.registry());
    }

    @Override
    public String id() {
        return "text-too-long";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        if (!lengths.isEmpty()) {
            lengths.report(entry, report);
        }
    }
}
