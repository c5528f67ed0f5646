package io.mulu.catalog.rule;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingType;

/** Not shared, and no basis is given. */
final class NotSharedBasisMissingRule extends SubjectRule {

    private final Silence silence;

    NotSharedBasisMissingRule(RuleSettings settings) {
        super(Stating.SHARING);
        this.silence = new Silence(settings);
    }

    @Override
    public String id() {
        return "not-shared-basis-missing";
    }

    @Override
    void check(Subject subject, RuleReport report) {
        Sharing sharing = subject.sharing();
        if (subject.statesSharingCondition()
                && sharing.type() == SharingType.NOT_SHARED
                && silence.saysNothing(sharing.condition())) {
            report.report(subject.member(MemberPaths.SHARING_CONDITION), Arguments.found(sharing.condition()));
        }
    }
}
