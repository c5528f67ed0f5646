package io.mulu.catalog.rule;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Openness;

/** Not open to society, and yet a condition for being open is given. */
final class ClosedConditionStatedRule extends SubjectRule {

    private final Silence silence;
    private final Phrases fillers;

    ClosedConditionStatedRule(RuleSettings settings) {
        super(Stating.OPENNESS);
        this.silence = new Silence(settings);
        this.fillers = Phrases.of(settings, "closedConditionFillers");
    }

    @Override
    public String id() {
        return "closed-condition-stated";
    }

    @Override
    void check(Subject subject, RuleReport report) {
        Openness openness = subject.openness();
        if (subject.statesOpenCondition()
                && Boolean.FALSE.equals(openness.open())
                && !silence.saysNothing(openness.condition())
                && !fillers.contain(openness.condition())) {
            report.report(subject.member(MemberPaths.OPENNESS_CONDITION), Arguments.found(openness.condition()));
        }
    }
}
