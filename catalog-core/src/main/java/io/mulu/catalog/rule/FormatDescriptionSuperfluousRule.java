package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import java.util.List;

/** The description of another format is filled in, though the format type is a listed one. */
final class FormatDescriptionSuperfluousRule extends EntryRule {

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
    void check(Subjects entry, RuleReport report) {
        InformationResource resource = entry.resource();
        String description = resource.format().description();
        if (resource.format().type() != null
                && !silence.saysNothing(description)
                && !requirements.isEmpty()
                && !Requirement.anyHolds(requirements, entry.whole())) {
            report.report(MemberPaths.FORMAT_DESCRIPTION, Arguments.found(description));
        }
    }
}
