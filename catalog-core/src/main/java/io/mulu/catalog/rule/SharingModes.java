package io.mulu.catalog.rule;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.SharingType;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.registry.ValueDomains;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What rules ask of the way of sharing. Of what is not shared, the way of sharing is not asked. */
final class SharingModes {

    static final String PLATFORM = "platform";
    static final String MAIL = "mail-or-media";
    static final String INTERFACE = "interface";
    static final String DATABASE = "database";
    static final String FILE = "file";

    private final ValueDomain categories;
    private final ValueDomain types;
    private final List<String> platform;

    SharingModes(RuleSettings settings) {
        this.categories = settings.registry().domain(ValueDomains.FORMAT_CATEGORY);
        this.types = settings.registry().domain(ValueDomains.SHARING_MODE_TYPE);
        this.platform = typesWithin(PLATFORM);
    }

    /** The type stated here for something shared in a way of the category; null when there is none. */
    @Nullable
    String typeWithin(Subject subject, String category) {
        boolean asked = subject.statesSharingMode() && subject.sharing().type() != SharingType.NOT_SHARED;
        return asked && category.equals(subject.sharing().mode().category())
                ? subject.sharing().mode().type()
                : null;
    }

    /** The way of the platform stated here; null when there is none, which is another rule's to say. */
    @Nullable
    String platformType(Subject subject) {
        String type = typeWithin(subject, PLATFORM);
        return type != null && platform.contains(type) ? type : null;
    }

    /** Reports the type of sharing against the resource's format. */
    void reportForFormat(Subject subject, String type, List<String> expected, RuleReport report) {
        String category = subject.resource().format().category();
        String label = category == null ? "" : ValueTexts.label(categories, category);
        report.report(
                subject.member(MemberPaths.SHARING_MODE_TYPE),
                Arguments.found(ValueTexts.label(types, type), "category", label, "expected", labels(expected)));
    }

    /** The types of sharing that the registry has within a category. */
    List<String> typesWithin(String category) {
        return types.values().stream()
                .filter(value -> value.parents().contains(category))
                .map(PermissibleValue::code)
                .toList();
    }

    /** Reports the type of sharing against its category. */
    void report(Subject subject, String type, List<String> expected, RuleReport report) {
        report.report(
                subject.member(MemberPaths.SHARING_MODE_TYPE),
                Arguments.expected(ValueTexts.label(types, type), labels(expected)));
    }

    private String labels(List<String> codes) {
        return String.join(
                "、", codes.stream().map(code -> ValueTexts.label(types, code)).toList());
    }
}
