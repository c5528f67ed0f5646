package io.mulu.catalog.rule;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Openness;

/** Open to society, and the condition is not given, or is only an answer to another question. */
final class OpenConditionMissingRule extends SubjectRule {

    private final Silence silence;
    private final Phrases echoes;

    OpenConditionMissingRule(RuleSettings settings) {
        super(Stating.OPENNESS);
        this.silence = new Silence(settings);
        this.echoes = Phrases.of(settings, "openConditionEchoes");
    }

    @Override
    public String id() {
        return "open-condition-missing";
    }

    @Override
    void check(Subject subject, RuleReport report) {
        Openness openness = subject.openness();
        // 无 is an answer here: there is no condition.
        if (subject.statesOpenCondition()
                && Boolean.TRUE.equals(openness.open())
                && (silence.isUnfilled(openness.condition()) || echoes.contain(openness.condition()))) {
            report.report(subject.member(MemberPaths.OPENNESS_CONDITION), Arguments.found(openness.condition()));
        }
    }
}
