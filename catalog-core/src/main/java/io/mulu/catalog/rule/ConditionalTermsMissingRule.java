package io.mulu.catalog.rule;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Sharing;
import java.util.List;

/** Shared on conditions, and no condition is given. */
final class ConditionalTermsMissingRule extends SubjectRule {

    private static final String ID = "conditional-terms-missing";

    private final List<Requirement> requirements;
    private final Silence silence;

    ConditionalTermsMissingRule(RuleSettings settings) {
        super(Stating.SHARING);
        this.requirements = Requirement.of(settings.registry(), ID);
        this.silence = new Silence(settings);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    void check(Subject subject, RuleReport report) {
        Sharing sharing = subject.sharing();
        if (subject.statesSharingCondition()
                && silence.saysNothing(sharing.condition())
                && Requirement.anyHolds(requirements, subject)) {
            report.report(subject.member(MemberPaths.SHARING_CONDITION), Arguments.found(sharing.condition()));
        }
    }
}
