package io.mulu.catalog.rule;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.Spelling;

/** Two entries have the same code, readable or not. */
final class DuplicateCodeRule implements CatalogRule {

    private final Silence silence;
    private final Repetitions<String> codes = new Repetitions<>();

    DuplicateCodeRule(RuleSettings settings) {
        this.silence = new Silence(settings);
    }

    @Override
    public String id() {
        return "duplicate-code";
    }

    @Override
    public void visit(VisitedEntry entry) {
        String code = Subject.of(entry.resource()).found(MemberPaths.CODE);
        if (code != null && !silence.saysNothing(code)) {
            codes.add(Spelling.key(code), code, entry.place(MemberPaths.CODE));
        }
    }

    @Override
    public void finish(CatalogReport report) {
        codes.report(report);
    }
}
