package io.mulu.catalog.rule;

import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A text has not the form that the registry asks for. The forms that the library ships are not tried again: a code of
 * theirs is a value only if it has them.
 */
final class TextFormRule extends SubjectRule {

    private final ElementPaths elements;
    private final Map<String, Pattern> forms = new HashMap<>();

    TextFormRule(RuleSettings settings) {
        this.elements = new ElementPaths(settings.registry().elements(), TextFormRule::isTried);
        for (MetadataElement element : settings.registry().elements()) {
            String pattern = element.details().pattern();
            if (pattern != null) {
                forms.put(element.id(), Pattern.compile(pattern));
            }
        }
    }

    private static boolean isTried(MetadataElement element) {
        String pattern = element.details().pattern();
        String shipped = MetadataRegistry.guide2017()
                .element(element.id())
                .map(known -> known.details().pattern())
                .orElse(null);
        return pattern != null && !pattern.equals(shipped);
    }

    @Override
    public String id() {
        return "text-form";
    }

    @Override
    boolean isIdle() {
        return elements.isEmpty();
    }

    @Override
    void check(Subject subject, RuleReport report) {
        elements.of(subject).forEach((path, element) -> {
            String text = subject.value(path);
            Pattern form = Objects.requireNonNull(forms.get(element.id()));
            // As in schemas and shapes, the form may occur anywhere unless it is anchored.
            if (text != null && !Silence.isBlank(text) && !form.matcher(text).find()) {
                String example = element.details().example();
                report.report(subject.member(path), Arguments.expected(text, example));
            }
        });
    }
}
