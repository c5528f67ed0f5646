package io.mulu.catalog.rule;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.ElementDetails;
import io.mulu.catalog.registry.ElementType;
import io.mulu.catalog.registry.MaximumLength;
import io.mulu.catalog.registry.MetadataElement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands there has not the form that the registry defines: a list or an object where a text belongs, a text where an
 * object belongs, or an extension against its pattern, type or binding length. Elements with rules of their own for what
 * cannot be read are left to these.
 */
final class ValueMalformedRule extends SubjectRule {

    private final ElementPaths texts;
    private final ElementPaths extensions;
    private final Map<String, Pattern> forms = new HashMap<>();
    private final Set<String> blocks = new HashSet<>();

    ValueMalformedRule(RuleSettings settings) {
        List<MetadataElement> elements = settings.registry().elements();
        this.texts = new ElementPaths(elements, ValueMalformedRule::isPlainText);
        this.extensions = new ElementPaths(elements, element -> element.valueDomain() == null).ofExtensions();
        for (MetadataElement element : elements) {
            String form = element.details().form();
            if (form != null) {
                forms.put(element.id(), Pattern.compile(form));
            }
            String id = element.id();
            for (int dot = id.lastIndexOf('.'); dot > 0; dot = id.lastIndexOf('.', dot - 1)) {
                blocks.add(id.substring(0, dot));
            }
        }
        blocks.removeIf(block -> block.startsWith(MemberPaths.EXTENSIONS) || block.startsWith(MemberPaths.ITEMS + "."));
    }

    private static boolean isPlainText(MetadataElement element) {
        ElementDetails details = element.details();
        return details.type() == ElementType.TEXT
                || details.type() == ElementType.CODE && details.conditions().isEmpty();
    }

    @Override
    public String id() {
        return "value-malformed";
    }

    @Override
    void check(Subject subject, RuleReport report) {
        if (!subject.written().isEmpty()) {
            texts.of(subject).forEach((path, element) -> structure(subject, path, element, report));
            subject.written().forEach((path, text) -> {
                if (blocks.contains(path) || !subject.isItem() && isItem(path)) {
                    report.report(subject.isItem() ? subject.place(path) : path, Arguments.found(text));
                }
            });
        }
        extensions.of(subject).forEach((path, element) -> {
            String text = subject.value(path);
            if (text != null && !Silence.isBlank(text) && !isWellFormed(text, element)) {
                report.report(subject.member(path), Arguments.found(text));
            }
        });
    }

    private static boolean isItem(String path) {
        return path.startsWith(MemberPaths.ITEMS + "[") && path.endsWith("]");
    }

    private static void structure(Subject subject, String path, MetadataElement element, RuleReport report) {
        String written = subject.written(path);
        // Of names the first is asked: a classification code stands in for all of them.
        String first = element.details().cardinality().many() ? path + "[0]" : path;
        if (subject.isCore(path) && !Silence.isBlank(written) && subject.value(first) == null) {
            report.report(subject.member(path), Arguments.found(written));
        }
    }

    private boolean isWellFormed(String text, MetadataElement element) {
        Pattern form = forms.get(element.id());
        MaximumLength length = element.details().maximumLength();
        return (form == null || form.matcher(text).find())
                && (length == null
                        || !length.binding()
                        || text.codePointCount(0, text.length()) <= length.codePoints());
    }
}
