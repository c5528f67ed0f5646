package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;

/** The name is longer than ministries let pass. */
final class NameTooLongRule implements ResourceRule {

    private final int longest;

    NameTooLongRule(RuleSettings settings) {
        this.longest = TextLength.usual(settings.registry(), MemberPaths.NAME);
    }

    @Override
    public String id() {
        return "name-too-long";
    }

    @Override
    public void check(InformationResource resource, RuleReport report) {
        TextLength.report(resource.name(), longest, MemberPaths.NAME, report);
    }
}
