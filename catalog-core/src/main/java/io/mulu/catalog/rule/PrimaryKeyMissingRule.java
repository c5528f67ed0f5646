package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;

/** The items say whether they are the primary key, and none of them is. */
final class PrimaryKeyMissingRule extends EntryRule {

    private final ItemFlags flags;

    PrimaryKeyMissingRule(RuleSettings settings) {
        this.flags = new ItemFlags(settings, "primaryKeyHeadings");
    }

    @Override
    public String id() {
        return "primary-key-missing";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        InformationResource resource = entry.resource();
        String column = null;
        for (int i = 0; i < resource.items().size(); i++) {
            String heading = flags.heading(resource, i);
            if (heading == null) {
                continue;
            }
            if (flags.saysYes(resource, i, heading)) {
                return;
            }
            column = column == null ? heading : column;
        }
        if (column != null) {
            report.report(MemberPaths.ITEMS, Arguments.found(column));
        }
    }
}
