package io.mulu.catalog.rule;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.ElementCondition;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Obligation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An element that the registry calls mandatory is not given, or one that it wants where another element has a certain
 * value: how something is shared is wanted unless it is not shared.
 */
final class RequiredElementRule extends SubjectRule {

    private static final String ID = "required-element";
    private static final String ITEMS = MemberPaths.ITEMS + ".";

    private final MetadataRegistry registry;
    private final ElementPaths elements;
    private final Silence silence;

    RequiredElementRule(RuleSettings settings) {
        this.registry = settings.registry();
        this.silence = new Silence(settings);
        this.elements = new ElementPaths(registry.elements(), RequiredElementRule::isRequired);
    }

    private static boolean isRequired(MetadataElement element) {
        return element.obligation() == Obligation.MANDATORY
                || element.obligation() == Obligation.CONDITIONAL
                        && element.details().conditions().stream().anyMatch(RequiredElementRule::isOurs);
    }

    /** Where a rule of its own says when an element must be given, that rule asks for it. */
    private static boolean isOurs(ElementCondition condition) {
        return condition.requires() && condition.rule().equals(ID);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    void check(Subject subject, RuleReport report) {
        List<String> missing = new ArrayList<>();
        elements.of(subject).forEach((path, element) -> {
            if (isWanted(subject, path, element) && isMissing(subject, path, element)) {
                // What lies within an element that is missing altogether is not reported again.
                if (missing.stream().noneMatch(outer -> path.startsWith(outer + "."))) {
                    report.report(subject.member(path), Arguments.found(subject.value(path)));
                }
                missing.add(path);
            }
        });
    }

    private boolean isWanted(Subject subject, String path, MetadataElement element) {
        // An item need not repeat what its resource states.
        if (subject.isItem() && Subject.isShared(path)) {
            return false;
        }
        return element.obligation() == Obligation.MANDATORY
                || element.details().conditions().stream()
                        .anyMatch(condition -> isOurs(condition) && holds(subject, condition));
    }

    private boolean holds(Subject subject, ElementCondition condition) {
        String when = Objects.requireNonNull(condition.when());
        String path = when.startsWith(ITEMS) ? when.substring(ITEMS.length()) : when;
        String value = subject.value(path);
        if (value == null) {
            return false;
        }
        if (subject.isCore(path)) {
            return condition.values().contains(value);
        }
        // An extension keeps its text in any spelling of the value.
        return registry.element(when)
                .map(MetadataElement::valueDomain)
                .flatMap(domain -> registry.domain(domain).match(value))
                .filter(match -> condition.values().contains(match.value().code()))
                .isPresent();
    }

    private boolean isMissing(Subject subject, String path, MetadataElement element) {
        String value = subject.value(path);
        if (value == null) {
            return Silence.isBlank(subject.written(path)) && !isCodeWritten(subject, path);
        }
        if (element.valueDomain() != null) {
            return Silence.isBlank(value);
        }
        // An element that somebody added may well be answered with "none".
        return subject.isCore(path) ? silence.saysNothing(value) : silence.isUnfilled(value);
    }

    /** A classification code that cannot be read is reported as such. */
    private static boolean isCodeWritten(Subject subject, String path) {
        return path.startsWith(MemberPaths.CLASSIFICATION) && subject.written(MemberPaths.CLASSIFICATION_CODE) != null;
    }
}
