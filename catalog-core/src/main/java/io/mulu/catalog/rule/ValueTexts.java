package io.mulu.catalog.rule;

import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomain;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The members that take their values from a domain of the registry, and what may stand there. */
final class ValueTexts {

    private static final String TYPE = "type";
    private static final String CATEGORY = "category";

    private final Map<String, ValueDomain> domains = new LinkedHashMap<>();

    /** The elements whose domain fits; an element that is added to the registry as data is among them. */
    ValueTexts(MetadataRegistry registry, Predicate<ValueDomain> fits) {
        for (MetadataElement element : registry.elements()) {
            if (element.valueDomain() != null && fits.test(registry.domain(element.valueDomain()))) {
                domains.put(element.id(), registry.domain(element.valueDomain()));
            }
        }
    }

    /** Reports each member of the subject whose text is no value of its domain. */
    void reportUnknown(Subject subject, RuleReport report) {
        domains.forEach((element, domain) -> {
            String path = subject.path(element);
            String unknown = path == null ? null : unknown(subject, path, domain);
            if (path != null && unknown != null) {
                report.report(subject.member(path), Arguments.expected(unknown, permitted(subject, path, domain)));
            }
        });
    }

    private static @Nullable String unknown(Subject subject, String path, ValueDomain domain) {
        String value = subject.value(path);
        if (value == null) {
            String written = subject.written(path);
            return Silence.isBlank(written) ? null : written;
        }
        boolean known = subject.isCore(path)
                ? domain.value(value).isPresent()
                : domain.match(value).isPresent();
        return known ? null : value;
    }

    /** The labels; of a type only those of the category beside it, where that is known. */
    private static String permitted(Subject subject, String path, ValueDomain domain) {
        String category =
                path.endsWith(TYPE) ? subject.value(path.substring(0, path.length() - TYPE.length()) + CATEGORY) : null;
        List<PermissibleValue> narrowed = domain.values().stream()
                .filter(value -> category != null && value.parents().contains(category))
                .toList();
        return labels(narrowed.isEmpty() ? domain.values() : narrowed);
    }

    static String labels(List<PermissibleValue> values) {
        return values.stream().map(value -> value.names().zh()).collect(Collectors.joining("、"));
    }

    /** The label of a code; the code itself when the domain has none. */
    static String label(ValueDomain domain, String code) {
        return domain.value(code).map(value -> value.names().zh()).orElse(code);
    }
}
