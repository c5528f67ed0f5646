package io.mulu.catalog.rule;

import io.mulu.catalog.registry.ElementCondition;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import java.util.List;
import java.util.Objects;

/** When the registry asks for an element: at any of some values of another one. */
record Requirement(String when, List<String> values) {

    /** When the registry, naming a rule, asks for an element; empty if it never does. */
    static List<Requirement> of(MetadataElement element, String rule) {
        return element.details().conditions().stream()
                .filter(condition -> condition.requires() && condition.rule().equals(rule))
                .map(Requirement::of)
                .toList();
    }

    /** When the registry, naming a rule, asks for any element. */
    static List<Requirement> of(MetadataRegistry registry, String rule) {
        return registry.elements().stream()
                .flatMap(element -> of(element, rule).stream())
                .toList();
    }

    private static Requirement of(ElementCondition condition) {
        return new Requirement(Objects.requireNonNull(condition.when()), condition.values());
    }

    private boolean holds(Subject subject) {
        String value = subject.effective(when);
        return value != null && values.contains(value);
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
