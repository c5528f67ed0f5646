package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;

/** The format type is "other", and it is not said which. */
final class OtherFormatUndescribedRule extends EntryRule {

    private final Silence silence;

    OtherFormatUndescribedRule(RuleSettings settings) {
        this.silence = new Silence(settings);
    }

    @Override
    public String id() {
        return "other-format-undescribed";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        InformationResource resource = entry.resource();
        String description = resource.format().description();
        if (Formats.isOther(resource) && silence.saysNothing(description)) {
            report.report(MemberPaths.FORMAT_DESCRIPTION, Arguments.found(description));
        }
    }
}
