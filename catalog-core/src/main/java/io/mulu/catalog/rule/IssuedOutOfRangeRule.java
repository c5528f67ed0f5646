package io.mulu.catalog.rule;

import io.mulu.catalog.model.MemberPaths;
import java.time.LocalDate;

/** The issue date lies outside the years that filling templates accept. */
final class IssuedOutOfRangeRule extends SubjectRule {

    private final LocalDate earliest;
    private final LocalDate latest;

    IssuedOutOfRangeRule(RuleSettings settings) {
        super(Stating.ISSUED);
        this.earliest = settings.parameters().date("issuedEarliest");
        this.latest = settings.parameters().date("issuedLatest");
    }

    @Override
    public String id() {
        return "issued-out-of-range";
    }

    @Override
    void check(Subject subject, RuleReport report) {
        LocalDate issued = subject.issued();
        if (issued != null && (issued.isBefore(earliest) || issued.isAfter(latest))) {
            report.report(
                    subject.member(MemberPaths.ISSUED),
                    Arguments.found(issued.toString(), "earliest", earliest.toString(), "latest", latest.toString()));
        }
    }
}
