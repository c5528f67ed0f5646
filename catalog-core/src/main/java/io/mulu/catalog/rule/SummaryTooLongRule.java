package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;

/** The summary is longer than ministries let pass. */
final class SummaryTooLongRule extends EntryRule {

    private final int longest;

    SummaryTooLongRule(RuleSettings settings) {
        this.longest = TextLength.usual(settings.registry(), MemberPaths.SUMMARY);
    }

    @Override
    public String id() {
        return "summary-too-long";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        InformationResource resource = entry.resource();
        TextLength.report(resource.summary(), longest, MemberPaths.SUMMARY, report);
    }
}
