package io.mulu.catalog.rule;

import io.mulu.catalog.model.MemberPaths;

/** The issue date is no date. */
final class DateUnreadableRule extends SubjectRule {

    DateUnreadableRule() {
        super(Stating.WRITTEN);
    }

    @Override
    public String id() {
        return "date-unreadable";
    }

    @Override
    void check(Subject subject, RuleReport report) {
        Unreadable.report(subject, MemberPaths.ISSUED, report);
    }
}
