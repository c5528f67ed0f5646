package io.mulu.catalog.rule;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.registry.ValueMatch;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text was read as a value though it is not written as the value is. */
final class ValueRespelledRule extends SubjectRule {

    private final MetadataRegistry registry;
    private final List<MetadataElement> elements;

    ValueRespelledRule(RuleSettings settings) {
        this.registry = settings.registry();
        this.elements = registry.elements().stream()
                .filter(element -> element.valueDomain() != null)
                .toList();
    }

    @Override
    public String id() {
        return "value-respelled";
    }

    @Override
    void check(Subject subject, RuleReport report) {
        subject.written().forEach((path, written) -> {
            // A list of codes is written with separators, which are no part of its values.
            if (subject.isCore(path) && !path.equals(MemberPaths.RELATED_CODES)) {
                respelled(subject, path, written, report);
            }
        });
        elements.forEach(element -> extension(subject, element, report));
    }

    private void respelled(Subject subject, String path, String written, RuleReport report) {
        String value = subject.value(path);
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
    private void extension(Subject subject, MetadataElement element, RuleReport report) {
        String path = subject.path(element.id());
        if (path == null || subject.isCore(path) || element.valueDomain() == null) {
            return;
        }
        String value = subject.value(path);
        Optional<ValueMatch> match = value == null
                ? Optional.empty()
                : registry.domain(element.valueDomain()).match(value);
        if (match.isPresent() && !match.get().literal()) {
            PermissibleValue meant = match.get().value();
            report.report(
                    subject.member(path),
                    Arguments.expected(value, meant.names().zh()));
        }
    }
}
