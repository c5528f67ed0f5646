package io.mulu.catalog.rule;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.SharingType;

/** Not shared with departments, yet open to society. */
final class NotSharedButOpenRule extends SubjectRule {

    NotSharedButOpenRule() {
        super(Stating.USE);
    }

    @Override
    public String id() {
        return "not-shared-but-open";
    }

    @Override
    void check(Subject subject, RuleReport report) {
        boolean stated = subject.statesOpen() || subject.statesSharingType();
        if (stated
                && subject.sharing().type() == SharingType.NOT_SHARED
                && Boolean.TRUE.equals(subject.openness().open())) {
            String member = subject.statesOpen() ? MemberPaths.OPENNESS_OPEN : MemberPaths.SHARING_TYPE;
            report.report(subject.member(member), Arguments.found(subject.found(member)));
        }
    }
}
