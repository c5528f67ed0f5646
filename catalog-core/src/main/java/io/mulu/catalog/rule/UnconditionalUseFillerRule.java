package io.mulu.catalog.rule;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingType;

/** Shared without conditions, and instead of the use only that is said again. */
final class UnconditionalUseFillerRule extends SubjectRule {

    private final Phrases fillers;

    UnconditionalUseFillerRule(RuleSettings settings) {
        super(Stating.SHARING);
        this.fillers = Phrases.of(settings, "unconditionalUseFillers");
    }

    @Override
    public String id() {
        return "unconditional-use-filler";
    }

    @Override
    void check(Subject subject, RuleReport report) {
        Sharing sharing = subject.sharing();
        if (subject.statesSharingCondition()
                && sharing.type() == SharingType.UNCONDITIONAL
                && fillers.contain(sharing.condition())) {
            report.report(subject.member(MemberPaths.SHARING_CONDITION), Arguments.found(sharing.condition()));
        }
    }
}
