package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;

/** A figure of the survey is no number. */
final class NumberUnreadableRule extends EntryRule {

    private static final String SURVEY = MemberPaths.SURVEY + ".";

    @Override
    public String id() {
        return "number-unreadable";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        InformationResource resource = entry.resource();
        if (resource.asWritten().isEmpty()) {
            return;
        }
        Subject subject = Subject.of(resource);
        for (String path : resource.asWritten().tailMap(SURVEY).keySet()) {
            if (!path.startsWith(SURVEY)) {
                return;
            }
            Unreadable.report(subject, path, report);
        }
    }
}
