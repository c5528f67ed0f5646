package io.mulu.catalog.rule;

import io.mulu.catalog.model.MemberPaths;

/** Two entries have the same code, readable or not. */
final class DuplicateCodeRule implements CatalogRule {

    private final Silence silence;
    private final CatalogCodes codes;
    private final RepeatedTexts repeated = new RepeatedTexts();

    DuplicateCodeRule(RuleSettings settings, CatalogCodes codes) {
        this.silence = new Silence(settings);
        this.codes = codes;
    }

    @Override
    public String id() {
        return "duplicate-code";
    }

    @Override
    public void visit(VisitedEntry entry) {
        String code = CatalogCodes.text(entry.resource());
        if (code != null && !silence.saysNothing(code)) {
            repeated.add(codes.add(entry), code, entry, MemberPaths.CODE);
        }
    }

    @Override
    public void finish(CatalogReport report) {
        repeated.report(report);
    }
}
