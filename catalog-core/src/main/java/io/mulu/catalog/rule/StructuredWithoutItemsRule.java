package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.registry.ValueDomains;
import java.util.List;

/** A structured resource lists no items. */
final class StructuredWithoutItemsRule extends EntryRule {

    private final ValueDomain categories;
    private final List<String> structured;

    StructuredWithoutItemsRule(RuleSettings settings) {
        this.categories = settings.registry().domain(ValueDomains.FORMAT_CATEGORY);
        this.structured = settings.parameters().texts("structuredFormatCategories");
    }

    @Override
    public String id() {
        return "structured-without-items";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        InformationResource resource = entry.resource();
        String category = resource.format().category();
        if (category != null
                && structured.contains(category)
                && resource.items().isEmpty()) {
            report.report(MemberPaths.ITEMS, Arguments.found(null, "category", ValueTexts.label(categories, category)));
        }
    }
}
