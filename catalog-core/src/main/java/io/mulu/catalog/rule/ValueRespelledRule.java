package io.mulu.catalog.rule;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.registry.ValueMatch;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text was read as a value though it is not written as the value is. */
final class ValueRespelledRule extends EntryRule {

    private final MetadataRegistry registry;
    private final ElementPaths extensions;

    ValueRespelledRule(RuleSettings settings) {
        this.registry = settings.registry();
        this.extensions =
                new ElementPaths(registry.elements(), element -> element.valueDomain() != null).ofExtensions();
    }

    @Override
    public String id() {
        return "value-respelled";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        check(entry.whole(), report);
        entry.specialItems().forEach(item -> check(item, report));
    }

    private void check(Subject subject, RuleReport report) {
        subject.written().forEach((path, written) -> {
            // Lists are written with separators, which are no part of their values.
            boolean list = path.equals(MemberPaths.RELATED_CODES) || path.equals(MemberPaths.CLASSIFICATION);
            if (subject.isCore(path) && !list) {
                respelled(subject, path, written, report);
            }
        });
        extensions.of(subject).forEach((path, element) -> extension(subject, path, element.valueDomain(), report));
    }

    private void respelled(Subject subject, String path, String written, RuleReport report) {
        // A code stands in for names that could not be read; it is no spelling of them.
        String value = path.equals(MemberPaths.CLASSIFICATION_NAMES)
                ? subject.value(MemberPaths.classificationName(0))
                : subject.value(path);
        if (value == null || Silence.isBlank(written)) {
            return;
        }
        ValueDomain domain = domain(subject, path);
        if (domain == null) {
            report.report(subject.member(path), Arguments.expected(written, value));
        } else if (!isLiteral(domain, written, value)) {
            report.report(subject.member(path), Arguments.expected(written, ValueTexts.label(domain, value)));
        }
    }

    private @Nullable ValueDomain domain(Subject subject, String path) {
        return registry.elementAt(subject.member(path))
                .map(MetadataElement::valueDomain)
                .map(registry::domain)
                .orElse(null);
    }

    private static boolean isLiteral(ValueDomain domain, String written, String value) {
        Optional<ValueMatch> match = domain.match(written);
        return match.isPresent()
                && match.get().literal()
                && match.get().value().code().equals(value);
    }

    /** An extension keeps its text as the value, so that only the registry can tell how it should be written. */
    private void extension(Subject subject, String path, @Nullable String domain, RuleReport report) {
        String value = subject.value(path);
        if (value == null || domain == null) {
            return;
        }
        registry.domain(domain)
                .match(value)
                .filter(match -> !match.literal())
                .ifPresent(match -> report.report(
                        subject.member(path),
                        Arguments.expected(value, match.value().names().zh())));
    }
}
