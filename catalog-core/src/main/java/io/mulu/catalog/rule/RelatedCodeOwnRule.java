package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.codes.resource.ResourceCode;

/** A resource names its own code as related. */
final class RelatedCodeOwnRule extends EntryRule {

    @Override
    public String id() {
        return "related-code-own";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        InformationResource resource = entry.resource();
        ResourceCode own = resource.code();
        if (own == null) {
            return;
        }
        for (ResourceCode related : resource.relatedCodes()) {
            if (related.text().equals(own.text())) {
                report.report(MemberPaths.RELATED_CODES, Arguments.found(related.text()));
            }
        }
    }
}
