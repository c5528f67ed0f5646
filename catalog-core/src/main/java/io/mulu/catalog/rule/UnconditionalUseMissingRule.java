package io.mulu.catalog.rule;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingType;

/** Shared without conditions, and it is not said what for. */
final class UnconditionalUseMissingRule extends SubjectRule {

    private final Silence silence;
    private final Phrases fillers;

    UnconditionalUseMissingRule(RuleSettings settings) {
        super(Stating.SHARING);
        this.silence = new Silence(settings);
        this.fillers = Phrases.of(settings, "unconditionalUseFillers");
    }

    @Override
    public String id() {
        return "unconditional-use-missing";
    }

    @Override
    void check(Subject subject, RuleReport report) {
        Sharing sharing = subject.sharing();
        if (subject.statesSharingCondition()
                && sharing.type() == SharingType.UNCONDITIONAL
                && silence.saysNothing(sharing.condition())
                && !fillers.contain(sharing.condition())) {
            report.report(subject.member(MemberPaths.SHARING_CONDITION), Arguments.found(sharing.condition()));
        }
    }
}
