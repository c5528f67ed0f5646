package io.mulu.catalog.rule;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.MaximumLength;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import java.util.Set;
import java.util.function.Predicate;

/** The elements for which the registry has a longest text. */
final class ElementLengths {

    /** Names and summaries have rules of their own; a code that could be read has its length. */
    private static final Set<String> ELSEWHERE =
            Set.of(MemberPaths.NAME, MemberPaths.SUMMARY, MemberPaths.PROVIDER_CODE);

    private final ElementPaths elements;

    private ElementLengths(MetadataRegistry registry, Predicate<MetadataElement> wanted) {
        this.elements = new ElementPaths(registry.elements(), wanted);
    }

    /** Those that the standard, or whoever registered the element, sets. */
    static ElementLengths binding(MetadataRegistry registry) {
        return new ElementLengths(registry, element -> {
            MaximumLength length = element.details().maximumLength();
            return length != null && length.binding();
        });
    }

    /** Those that are only customary. */
    static ElementLengths usual(MetadataRegistry registry) {
        return new ElementLengths(registry, element -> {
            MaximumLength length = element.details().maximumLength();
            return length != null && !length.binding() && !ELSEWHERE.contains(element.id());
        });
    }

    boolean isEmpty() {
        return elements.isEmpty();
    }

    void report(Subjects entry, RuleReport report) {
        report(entry.whole(), report);
        if (!elements.ofItem().isEmpty()) {
            entry.stating(Stating.ANYTHING).stream().filter(Subject::isItem).forEach(item -> report(item, report));
        }
    }

    private void report(Subject subject, RuleReport report) {
        elements.of(subject).forEach((path, element) -> {
            MaximumLength length = element.details().maximumLength();
            if (length != null) {
                TextLength.report(subject.value(path), length.codePoints(), subject.member(path), report);
            }
        });
    }
}
