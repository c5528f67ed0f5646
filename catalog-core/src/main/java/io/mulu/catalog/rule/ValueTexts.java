package io.mulu.catalog.rule;

import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomain;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The members that take their values from a domain of the registry, and what may stand there. */
final class ValueTexts {

    private final MetadataRegistry registry;
    private final ElementPaths paths;
    private final Map<String, String> labels = new HashMap<>();

    /** The elements whose domain fits; an element that is added to the registry as data is among them. */
    ValueTexts(MetadataRegistry registry, Predicate<ValueDomain> fits) {
        this.registry = registry;
        this.paths = new ElementPaths(
                registry.elements(),
                element -> element.valueDomain() != null && fits.test(registry.domain(element.valueDomain())));
        registry.domains().forEach(domain -> labels.put(domain.id(), labels(domain.values())));
    }

    /** Reports each member of the subject whose text is no value of its domain. */
    void reportUnknown(Subject subject, RuleReport report) {
        paths.of(subject).forEach((path, element) -> {
            if (element.valueDomain() != null) {
                report(subject, path, element, registry.domain(element.valueDomain()), report);
            }
        });
    }

    private void report(Subject subject, String path, MetadataElement element, ValueDomain domain, RuleReport report) {
        String unknown = unknown(subject, path, domain);
        if (unknown != null) {
            report.report(subject.member(path), Arguments.expected(unknown, permitted(subject, element, domain)));
        }
    }

    private static @Nullable String unknown(Subject subject, String path, ValueDomain domain) {
        String value = subject.value(path);
        if (value == null) {
            String written = subject.written(path);
            return Silence.isBlank(written) ? null : written;
        }
        boolean known = Silence.isBlank(value)
                || (subject.isCore(path)
                        ? domain.value(value).isPresent()
                        : domain.match(value).isPresent());
        return known ? null : value;
    }

    /** The labels; only those within the value of the element that narrows the list, where that is known. */
    private String permitted(Subject subject, MetadataElement element, ValueDomain domain) {
        String narrowedBy = element.details().narrowedBy();
        String category = narrowedBy == null ? null : subject.value(narrowedBy);
        List<PermissibleValue> narrowed = category == null
                ? List.of()
                : domain.values().stream()
                        .filter(value -> value.parents().contains(category))
                        .toList();
        return narrowed.isEmpty() ? labels.getOrDefault(domain.id(), "") : labels(narrowed);
    }

    static String labels(List<PermissibleValue> values) {
        return values.stream().map(value -> value.names().zh()).collect(Collectors.joining("、"));
    }

    /** The label of a code; the code itself when the domain has none. */
    static String label(ValueDomain domain, String code) {
        return domain.value(code).map(value -> value.names().zh()).orElse(code);
    }
}
