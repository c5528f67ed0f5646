package io.mulu.catalog.rule;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingType;

/** Shared on conditions, and what is given only says that there are conditions. */
final class ConditionalTermsEchoRule extends SubjectRule {

    private final Silence silence;
    private final Phrases echoes;

    ConditionalTermsEchoRule(RuleSettings settings) {
        super(Stating.SHARING);
        this.silence = new Silence(settings);
        this.echoes = Phrases.of(settings, "conditionalTermsEchoes");
    }

    @Override
    public String id() {
        return "conditional-terms-echo";
    }

    @Override
    void check(Subject subject, RuleReport report) {
        Sharing sharing = subject.sharing();
        if (subject.statesSharingCondition()
                && sharing.type() == SharingType.CONDITIONAL
                && !silence.saysNothing(sharing.condition())
                && echoes.contain(sharing.condition())) {
            report.report(subject.member(MemberPaths.SHARING_CONDITION), Arguments.found(sharing.condition()));
        }
    }
}
