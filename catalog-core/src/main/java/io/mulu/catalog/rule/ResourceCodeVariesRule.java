package io.mulu.catalog.rule;

import io.mulu.catalog.model.MemberPaths;

/** The rows of one resource give it different codes. */
final class ResourceCodeVariesRule extends EntryRule {

    @Override
    public String id() {
        return "resource-code-varies";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        RowTexts.report(entry, MemberPaths.CODE::equals, report);
    }
}
