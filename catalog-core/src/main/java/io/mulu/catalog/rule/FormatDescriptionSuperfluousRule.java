package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import java.util.List;

/** The description of another format is filled in, though the format type is a listed one. */
final class FormatDescriptionSuperfluousRule implements ResourceRule {

    private final List<Requirement> requirements;
    private final Silence silence;

    FormatDescriptionSuperfluousRule(RuleSettings settings) {
        this.requirements = Requirement.of(settings.registry(), OtherFormatUndescribedRule.ID);
        this.silence = new Silence(settings);
    }

    @Override
    public String id() {
        return "format-description-superfluous";
    }

    @Override
    public void check(InformationResource resource, RuleReport report) {
        String description = resource.format().description();
        boolean asked = requirements.isEmpty() || Requirement.anyHolds(requirements, Subject.of(resource));
        if (resource.format().type() != null && !asked && !silence.saysNothing(description)) {
            report.report(MemberPaths.FORMAT_DESCRIPTION, Arguments.found(description));
        }
    }
}
