package io.mulu.catalog.rule;

/** A text is longer than the length up to which, as the registry says, it usually goes. */
final class TextUnusuallyLongRule extends EntryRule {

    private final ElementLengths lengths;

    TextUnusuallyLongRule(RuleSettings settings) {
        this.lengths = ElementLengths.usual(settings.registry());
    }

    @Override
    public String id() {
        return "text-unusually-long";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        if (!lengths.isEmpty()) {
            lengths.report(entry, report);
        }
    }
}
