package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;

/** More than one item of a resource is marked as its time stamp. */
final class TimestampItemRepeatedRule extends EntryRule {

    private final ItemFlags flags;

    TimestampItemRepeatedRule(RuleSettings settings) {
        this.flags = new ItemFlags(settings, "timestampHeadings");
    }

    @Override
    public String id() {
        return "timestamp-item-repeated";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        InformationResource resource = entry.resource();
        int first = -1;
        for (int i = 0; i < resource.items().size(); i++) {
            String heading = flags.heading(resource, i);
            if (heading == null || !flags.saysYes(resource, i, heading)) {
                continue;
            }
            if (first < 0) {
                first = i;
                continue;
            }
            String member = MemberPaths.item(i, MemberPaths.extension(heading));
            report.report(member, Arguments.other(resource.items().get(i).name(), String.valueOf(first + 1)));
        }
    }
}
