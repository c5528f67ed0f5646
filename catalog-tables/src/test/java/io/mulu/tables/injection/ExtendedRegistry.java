package io.mulu.tables.injection;

import io.mulu.catalog.registry.Cardinality;
import io.mulu.catalog.registry.ElementCondition;
import io.mulu.catalog.registry.ElementDetails;
import io.mulu.catalog.registry.ElementType;
import io.mulu.catalog.registry.MaximumLength;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Obligation;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.Sensitivity;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.standard.ClauseRef;
import io.mulu.catalog.standard.Confidence;
import io.mulu.catalog.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The guide's registry with extension elements of every type, as a department would add them. */
final class ExtendedRegistry {

    private static final ClauseRef CLAUSE = new ClauseRef("", "", Confidence.PRACTICE);
    private static final LocalizedText NOTHING = new LocalizedText("", "");

    static final MetadataRegistry REGISTRY = make();

    /** A good text for each added element. */
    static final Map<String, String> GOOD = new TreeMap<>(Map.of(
            "extensions.数据分级", "二级",
            "extensions.联系电话", "010-12345678",
            "extensions.起始日期", "2001-01-01",
            "extensions.数据量", "12.5",
            "extensions.应用场景", "政务服务",
            "extensions.标签", "企业"));

    private ExtendedRegistry() {}

    private static MetadataRegistry make() {
        List<MetadataElement> elements =
                new ArrayList<>(MetadataRegistry.guide2017().elements());
        List<ElementCondition> whenShared =
                List.of(new ElementCondition("required-element", "sharing.type", List.of("conditional")));
        elements.add(element("数据分级", Obligation.MANDATORY, ElementType.CODED, "grade", null, null, List.of()));
        elements.add(element("联系电话", Obligation.OPTIONAL, ElementType.CODE, null, null, "^[0-9-]{7,}$", List.of()));
        elements.add(element("起始日期", Obligation.OPTIONAL, ElementType.DATE, null, null, null, List.of()));
        elements.add(element("数据量", Obligation.OPTIONAL, ElementType.NUMBER, null, null, null, List.of()));
        elements.add(
                element("应用场景", Obligation.CONDITIONAL, ElementType.TEXT, null, Confidence.SEEN, null, whenShared));
        elements.add(element("标签", Obligation.OPTIONAL, ElementType.TEXT, null, Confidence.PRACTICE, null, List.of()));
        List<ValueDomain> domains = new ArrayList<>(MetadataRegistry.guide2017().domains());
        domains.add(new ValueDomain(
                "grade",
                new LocalizedText("分级", "Grade"),
                CLAUSE,
                false,
                List.of(
                        new PermissibleValue("1", new LocalizedText("一级", "First"), List.of(), List.of("1级"), Map.of()),
                        new PermissibleValue(
                                "2", new LocalizedText("二级", "Second"), List.of(), List.of("2级"), Map.of()))));
        return new MetadataRegistry(elements, domains);
    }

    private static MetadataElement element(
            String name,
            Obligation obligation,
            ElementType type,
            @Nullable String domain,
            @Nullable Confidence ofLength,
            @Nullable String pattern,
            List<ElementCondition> conditions) {
        ElementDetails details = new ElementDetails(
                Cardinality.of(obligation),
                type,
                ofLength == null ? null : new MaximumLength(8, ofLength),
                pattern,
                conditions,
                null,
                null,
                false,
                Sensitivity.PUBLIC,
                null,
                null);
        return new MetadataElement(
                "extensions." + name,
                new LocalizedText(name, name),
                NOTHING,
                CLAUSE,
                obligation,
                domain,
                List.of(name),
                details);
    }
}
