package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;

/** The rows of one resource disagree on something that they all should say alike. */
final class RowValuesDifferRule implements ResourceRule {

    @Override
    public String id() {
        return "row-values-differ";
    }

    @Override
    public void check(InformationResource resource, RuleReport report) {
        RowTexts.report(resource, path -> !path.equals(MemberPaths.CODE), report);
    }
}
