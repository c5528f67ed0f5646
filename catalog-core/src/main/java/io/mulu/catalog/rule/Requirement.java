package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.ElementCondition;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
        String value = value(subject);
        return value != null && values.contains(value);
    }

    /** What is asked of nearly every resource, without looking for its path. */
    private @Nullable String value(Subject subject) {
        InformationResource resource = subject.resource();
        if (subject.isItem()) {
            return subject.effective(when);
        }
        return switch (when) {
            case MemberPaths.FORMAT_TYPE -> resource.format().type();
            case MemberPaths.FORMAT_CATEGORY -> resource.format().category();
            case MemberPaths.SHARING_TYPE ->
                resource.sharing().type() == null
                        ? null
                        : resource.sharing().type().code();
            default -> subject.effective(when);
        };
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
