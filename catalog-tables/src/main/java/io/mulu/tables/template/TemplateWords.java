package io.mulu.tables.template;

import io.mulu.catalog.registry.ElementDetails;
import io.mulu.catalog.registry.ElementType;
import io.mulu.catalog.registry.MaximumLength;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Obligation;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the template says to those who fill it in. Immutable and thread-safe. */
final class TemplateWords {

    private static final Messages TEXTS = Messages.beside(TemplateWords.class, "template");

    private final MetadataRegistry registry;
    private final Language language;

    TemplateWords(MetadataRegistry registry, Language language) {
        this.registry = registry;
        this.language = language;
    }

    String say(String key, String... arguments) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            named.put(arguments[i], arguments[i + 1]);
        }
        return TEXTS.format(key, named).in(language);
    }

    String definition(TemplateColumn column) {
        return column.known()
                .map(element -> element.definition().in(language))
                .orElseGet(() -> say("level", "level", Integer.toString(column.level())));
    }

    String obligation(TemplateColumn column) {
        if (column.mandatory()) {
            return say("mandatory");
        }
        boolean conditional = column.known()
                .filter(element -> element.obligation() == Obligation.CONDITIONAL)
                .isPresent();
        return say(conditional ? "conditional" : "optional");
    }

    String whatToWrite(TemplateColumn column) {
        if (column.element() == null) {
            return say("choose-level");
        }
        MetadataElement element = column.element();
        ElementDetails details = element.details();
        List<String> parts = new ArrayList<>();
        parts.add(
                switch (details.type()) {
                    case CODED, FLAG -> say(isOpen(element) ? "choose-open" : "choose");
                    case DATE -> say("date");
                    case NUMBER -> say("number");
                    case CODE -> say("code");
                    default -> say("text");
                });
        MaximumLength longest = details.maximumLength();
        if (longest != null) {
            parts.add(say("longest", "count", Integer.toString(longest.codePoints())));
        }
        if (details.cardinality().many() && details.type() == ElementType.CODE) {
            parts.add(say("many"));
        }
        return String.join("", parts);
    }

    private boolean isOpen(MetadataElement element) {
        String domain = element.valueDomain();
        return domain != null && registry.domain(domain).open();
    }

    /** The example as a person would write it; empty without any. */
    String example(TemplateColumn column) {
        return column.known().map(this::example).orElse("");
    }

    private String example(MetadataElement element) {
        String example = element.details().example();
        String domain = element.valueDomain();
        if (example == null || domain == null) {
            return example == null ? "" : example;
        }
        List<PermissibleValue> values = registry.domain(domain).values();
        if (element.details().type() == ElementType.FLAG && values.size() > 1) {
            return values.get(example.equals("true") ? 0 : 1).names().zh();
        }
        return registry.domain(domain)
                .value(example)
                .map(value -> value.names().zh())
                .orElse(example);
    }

    /** The note at a heading. */
    String note(TemplateColumn column) {
        String example = example(column);
        return definition(column) + "\n" + say("obligation") + obligation(column) + "\n" + say("write")
                + whatToWrite(column) + (example.isEmpty() ? "" : "\n" + say("example") + example);
    }
}
