package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;

/** The rows of one resource give it different codes. */
final class ResourceCodeVariesRule implements ResourceRule {

    @Override
    public String id() {
        return "resource-code-varies";
    }

    @Override
    public void check(InformationResource resource, RuleReport report) {
        RowTexts.report(resource, MemberPaths.CODE::equals, report);
    }
}
