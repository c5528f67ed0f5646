package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;

/** The name is longer than ministries let pass. */
final class NameTooLongRule extends EntryRule {

    private final int longest;

    NameTooLongRule(RuleSettings settings) {
        this.longest = TextLength.usual(settings.registry(), MemberPaths.NAME);
    }

    @Override
    public String id() {
        return "name-too-long";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        InformationResource resource = entry.resource();
        TextLength.report(resource.name(), longest, MemberPaths.NAME, report);
    }
}
