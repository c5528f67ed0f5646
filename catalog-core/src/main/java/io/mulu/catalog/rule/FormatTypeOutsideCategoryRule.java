package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.ResourceFormat;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.registry.ValueDomains;
import java.util.List;
import java.util.Optional;

/** The format type belongs to another category than the one given. */
final class FormatTypeOutsideCategoryRule extends EntryRule {

    private final ValueDomain types;
    private final ValueDomain categories;

    FormatTypeOutsideCategoryRule(RuleSettings settings) {
        this.types = settings.registry().domain(ValueDomains.FORMAT_TYPE);
        this.categories = settings.registry().domain(ValueDomains.FORMAT_CATEGORY);
    }

    @Override
    public String id() {
        return "format-type-outside-category";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        InformationResource resource = entry.resource();
        ResourceFormat format = resource.format();
        if (format.category() == null || format.type() == null) {
            return;
        }
        Optional<PermissibleValue> type = types.value(format.type());
        if (type.isEmpty() || !isElsewhere(type.get(), format.category())) {
            return;
        }
        Optional<PermissibleValue> category = categories.value(format.category());
        if (category.isPresent()) {
            report.report(
                    MemberPaths.FORMAT_TYPE,
                    Arguments.found(
                            type.get().names().zh(),
                            "category",
                            category.get().names().zh(),
                            "expected",
                            permitted(format.category())));
        }
    }

    private static boolean isElsewhere(PermissibleValue type, String category) {
        return !type.parents().isEmpty() && !type.parents().contains(category);
    }

    private String permitted(String category) {
        List<PermissibleValue> within = types.values().stream()
                .filter(value -> value.parents().contains(category))
                .toList();
        return ValueTexts.labels(within);
    }
}
