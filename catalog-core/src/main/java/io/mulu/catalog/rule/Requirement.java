package io.mulu.catalog.rule;

import io.mulu.catalog.registry.ElementCondition;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.ValueDomain;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When the registry asks for an element: at any of some values of another one. */
record Requirement(
        String when, List<String> values, @Nullable ValueDomain domain) {

    /** When the registry, naming a rule, asks for an element; empty if it never does. */
    static List<Requirement> of(MetadataRegistry registry, MetadataElement element, String rule) {
        return element.details().conditions().stream()
                .filter(condition -> condition.requires() && condition.rule().equals(rule))
                .map(condition -> of(registry, condition))
                .toList();
    }

    /** When the registry, naming a rule, asks for any element. */
    static List<Requirement> of(MetadataRegistry registry, String rule) {
        return registry.elements().stream()
                .flatMap(element -> of(registry, element, rule).stream())
                .toList();
    }

    private static Requirement of(MetadataRegistry registry, ElementCondition condition) {
        String when = Objects.requireNonNull(condition.when());
        String domain = registry.element(when).map(MetadataElement::valueDomain).orElse(null);
        return new Requirement(when, condition.values(), domain == null ? null : registry.domain(domain));
    }

    /** An extension keeps its text, which may be any spelling of the value. */
    private boolean holds(Subject subject) {
        String value = subject.effective(when);
        return value != null
                && (values.contains(value)
                        || domain != null
                                && domain.match(value)
                                        .filter(match ->
                                                values.contains(match.value().code()))
                                        .isPresent());
    }

    static boolean anyHolds(List<Requirement> requirements, Subject subject) {
        for (Requirement requirement : requirements) {
            if (requirement.holds(subject)) {
                return true;
            }
        }
        return false;
    }
}
