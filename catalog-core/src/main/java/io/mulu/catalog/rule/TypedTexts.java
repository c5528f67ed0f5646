package io.mulu.catalog.rule;

import io.mulu.catalog.registry.ElementType;
import io.mulu.catalog.registry.MetadataRegistry;
import java.util.function.Predicate;

/** The elements of a type, and what stands there that cannot be read as one. */
final class TypedTexts {

    private final ElementPaths members;
    private final ElementPaths extensions;
    private final Predicate<String> readable;

    TypedTexts(MetadataRegistry registry, ElementType type, Predicate<String> readable) {
        this.members = new ElementPaths(
                        registry.elements(), element -> element.details().type() == type)
                .ofMembers();
        this.extensions = new ElementPaths(
                        registry.elements(), element -> element.details().type() == type)
                .ofExtensions();
        this.readable = readable;
    }

    /** Items that have neither extensions nor texts as written hold nothing that could be unreadable. */
    void reportUnreadable(Subjects entry, RuleReport report) {
        reportUnreadable(entry.whole(), report);
        entry.specialItems().forEach(item -> reportUnreadable(item, report));
    }

    /** A member without value keeps what was written; an extension keeps its text as the value. */
    private void reportUnreadable(Subject subject, RuleReport report) {
        if (!subject.written().isEmpty()) {
            members.of(subject).keySet().forEach(path -> Unreadable.report(subject, path, report));
        }
        extensions.of(subject).keySet().forEach(path -> {
            String text = subject.value(path);
            if (text != null && !Silence.isBlank(text) && !readable.test(text)) {
                report.report(subject.member(path), Arguments.found(text));
            }
        });
    }
}
