package io.mulu.catalog.rule;

import io.mulu.catalog.model.MemberPaths;

/** Two entries of one provider have the same name, or names that differ by punctuation and blanks only. */
final class DuplicateNameRule implements CatalogRule {

    private final Silence silence;
    private final Providers providers = new Providers();
    private final RepeatedTexts names = new RepeatedTexts();

    DuplicateNameRule(RuleSettings settings) {
        this.silence = new Silence(settings);
    }

    @Override
    public String id() {
        return "duplicate-name";
    }

    @Override
    public void visit(VisitedEntry entry) {
        String name = entry.resource().name();
        if (name == null || silence.saysNothing(name)) {
            return;
        }
        int provider = providers.number(entry.resource().provider().name());
        names.add(provider, Phrases.key(name), name, entry, MemberPaths.NAME);
    }

    @Override
    public void finish(CatalogReport report) {
        names.report(report);
    }
}
