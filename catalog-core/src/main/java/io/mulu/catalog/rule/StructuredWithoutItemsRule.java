package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.registry.ValueDomains;
import java.util.List;

/** A structured resource lists no items. */
final class StructuredWithoutItemsRule implements ResourceRule {

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
    public void check(InformationResource resource, RuleReport report) {
        String category = resource.format().category();
        if (category != null
                && resource.items().isEmpty()
                && Requirement.anyHolds(requirements, Subject.of(resource))) {
            report.report(MemberPaths.ITEMS, Arguments.found(null, "category", ValueTexts.label(categories, category)));
        }
    }
}
