package io.mulu.catalog.rule;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.Spelling;

/** Two entries of one provider have the same name, or names that differ by punctuation and blanks only. */
final class DuplicateNameRule implements CatalogRule {

    private final Silence silence;
    private final Repetitions<String> names = new Repetitions<>();

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
        String provider = entry.resource().provider().name();
        String key = (provider == null ? "" : Spelling.key(provider)) + "\n" + Phrases.key(name);
        names.add(key, name, entry.place(MemberPaths.NAME));
    }

    @Override
    public void finish(CatalogReport report) {
        names.report(report);
    }
}
