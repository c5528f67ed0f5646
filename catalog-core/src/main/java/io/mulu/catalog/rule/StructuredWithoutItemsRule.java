package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.registry.ValueDomains;
import java.util.List;
import java.util.SortedMap;

/** A structured resource lists no items. */
final class StructuredWithoutItemsRule extends EntryRule {

    private static final String ID = "structured-without-items";

    private final ValueDomain categories;
    private final List<Requirement> requirements;

    StructuredWithoutItemsRule(RuleSettings settings) {
        this.categories = settings.registry().domain(ValueDomains.FORMAT_CATEGORY);
        this.requirements = Requirement.of(settings.registry(), ID);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        InformationResource resource = entry.resource();
        String category = resource.format().category();
        if (category != null
                && resource.items().isEmpty()
                && !isWritten(resource)
                && Requirement.anyHolds(requirements, entry.whole())) {
            report.report(MemberPaths.ITEMS, Arguments.found(null, "category", ValueTexts.label(categories, category)));
        }
    }

    /** A text in the place of the items, or of one of them, is reported as such. */
    private static boolean isWritten(InformationResource resource) {
        SortedMap<String, String> behind = resource.asWritten().tailMap(MemberPaths.ITEMS);
        return !behind.isEmpty() && behind.firstKey().startsWith(MemberPaths.ITEMS);
    }
}
