package io.mulu.catalog.rule;

import io.mulu.catalog.model.MemberPaths;

/** The rows of one resource disagree on something that they all should say alike. */
final class RowValuesDifferRule extends EntryRule {

    @Override
    public String id() {
        return "row-values-differ";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        RowTexts.report(entry, path -> !path.equals(MemberPaths.CODE), report);
    }
}
