package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import java.util.List;

/** The format type is "other", and it is not said which. */
final class OtherFormatUndescribedRule extends EntryRule {

    static final String ID = "other-format-undescribed";

    private final List<Requirement> requirements;
    private final Silence silence;

    OtherFormatUndescribedRule(RuleSettings settings) {
        this.requirements = Requirement.of(settings.registry(), ID);
        this.silence = new Silence(settings);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        InformationResource resource = entry.resource();
        String description = resource.format().description();
        if (Requirement.anyHolds(requirements, entry.whole()) && silence.saysNothing(description)) {
            report.report(MemberPaths.FORMAT_DESCRIPTION, Arguments.found(description));
        }
    }
}
