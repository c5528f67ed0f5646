package io.mulu.catalog.rule;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingType;

/** Not shared, and what is given as the basis cites no law, regulation or policy. */
final class NotSharedBasisUncitedRule extends SubjectRule {

    private final Silence silence;
    private final LegalBasis basis;

    NotSharedBasisUncitedRule(RuleSettings settings) {
        super(Stating.SHARING);
        this.silence = new Silence(settings);
        this.basis = new LegalBasis(settings);
    }

    @Override
    public String id() {
        return "not-shared-basis-uncited";
    }

    @Override
    void check(Subject subject, RuleReport report) {
        Sharing sharing = subject.sharing();
        String condition = sharing.condition();
        if (subject.statesSharingCondition()
                && sharing.type() == SharingType.NOT_SHARED
                && condition != null
                && !silence.saysNothing(condition)
                && !basis.isCitedIn(condition)) {
            report.report(subject.member(MemberPaths.SHARING_CONDITION), Arguments.found(condition));
        }
    }
}
