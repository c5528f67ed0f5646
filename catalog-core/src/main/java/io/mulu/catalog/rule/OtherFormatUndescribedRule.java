package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;

/** The format type is "other", and it is not said which. */
final class OtherFormatUndescribedRule implements ResourceRule {

    private final Silence silence;

    OtherFormatUndescribedRule(RuleSettings settings) {
        this.silence = new Silence(settings);
    }

    @Override
    public String id() {
        return "other-format-undescribed";
    }

    @Override
    public void check(InformationResource resource, RuleReport report) {
        String description = resource.format().description();
        if (Formats.isOther(resource) && silence.saysNothing(description)) {
            report.report(MemberPaths.FORMAT_DESCRIPTION, Arguments.found(description));
        }
    }
}
