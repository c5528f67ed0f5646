package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;

/** The summary is longer than ministries let pass. */
final class SummaryTooLongRule implements ResourceRule {

    private final int longest;

    SummaryTooLongRule(RuleSettings settings) {
        this.longest = TextLength.usual(settings.registry(), MemberPaths.SUMMARY);
    }

    @Override
    public String id() {
        return "summary-too-long";
    }

    @Override
    public void check(InformationResource resource, RuleReport report) {
        TextLength.report(resource.summary(), longest, MemberPaths.SUMMARY, report);
    }
}
