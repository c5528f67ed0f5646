package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.codes.resource.ResourceCode;

/** A related code lies in the same class, though it should be the resource's code in another. */
final class RelatedCodeSameClassRule extends EntryRule {

    @Override
    public String id() {
        return "related-code-same-class";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        InformationResource resource = entry.resource();
        ResourceCode own = resource.code();
        if (own == null
                || resource.relatedCodes().isEmpty()
                || own.classification().isEmpty()) {
            return;
        }
        for (ResourceCode related : resource.relatedCodes()) {
            if (!related.text().equals(own.text()) && related.classification().equals(own.classification())) {
                report.report(MemberPaths.RELATED_CODES, Arguments.found(related.text(), "class", own.scope()));
            }
        }
    }
}
