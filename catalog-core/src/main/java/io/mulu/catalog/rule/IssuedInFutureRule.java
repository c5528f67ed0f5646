package io.mulu.catalog.rule;

import io.mulu.catalog.model.MemberPaths;
import java.time.LocalDate;

/** The issue date lies in the future. */
final class IssuedInFutureRule extends SubjectRule {

    private final LocalDate today;

    IssuedInFutureRule(RuleSettings settings) {
        super(Stating.ISSUED);
        this.today = settings.today();
    }

    @Override
    public String id() {
        return "issued-in-future";
    }

    @Override
    void check(Subject subject, RuleReport report) {
        LocalDate issued = subject.issued();
        if (issued != null && issued.isAfter(today)) {
            report.report(subject.member(MemberPaths.ISSUED), Arguments.expected(issued.toString(), today.toString()));
        }
    }
}
