package io.mulu.catalog.rule;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingType;

/** Shared on conditions, and no condition is given. */
final class ConditionalTermsMissingRule extends SubjectRule {

    private final Silence silence;

    ConditionalTermsMissingRule(RuleSettings settings) {
        super(Stating.SHARING);
        this.silence = new Silence(settings);
    }

    @Override
    public String id() {
        return "conditional-terms-missing";
    }

    @Override
    void check(Subject subject, RuleReport report) {
        Sharing sharing = subject.sharing();
        if (subject.statesSharingCondition()
                && sharing.type() == SharingType.CONDITIONAL
                && silence.saysNothing(sharing.condition())) {
            report.report(subject.member(MemberPaths.SHARING_CONDITION), Arguments.found(sharing.condition()));
        }
    }
}
