package io.mulu.rdf.shapes;

import io.mulu.catalog.entry.PlainValues;
import io.mulu.catalog.registry.ElementCondition;
import io.mulu.catalog.registry.MaximumLength;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Obligation;
import io.mulu.catalog.registry.Sensitivity;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.rdf.dcat.RdfOptions;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The constraints on an extension element: a thing of its own with a key and a text as it was filled in. */
final class ExtensionShapes {

    private static final String WARNING = " ;\n        sh:severity sh:Warning";
    /** Something other than white space, the full-width blank included. */
    private static final String NOT_BLANK = "[^\\s\u00a0\u3000]";

    private static final String WITH_KEY = "[ sh:path mulu:key ; sh:hasValue ";

    private final ShapeFile file;
    private final MetadataRegistry registry;

    ExtensionShapes(ShapeFile file, RdfOptions options) {
        this.file = file;
        this.registry = options.registry();
    }

    String of(MetadataElement element, String key) {
        return switch (file) {
            case BASE -> presence(element, key) + once(element, key) + form(element, key) + length(element, key, true);
            case RECOMMENDED -> presence(element, key) + length(element, key, false);
            case CODE_LISTS -> listed(element, key);
        };
    }

    /** When the extension must be given: a shape of the node as a whole. */
    String between(MetadataElement element, String key, String target, ElementShapes others) {
        StringBuilder all = new StringBuilder();
        if (here(element)) {
            for (ElementCondition condition : element.details().conditions()) {
                all.append(others.wanted(
                        condition,
                        element,
                        "[ sh:path mulu:extension ; sh:qualifiedValueShape " + WITH_KEY + Turtle.text(key)
                                + " ] ; sh:qualifiedMinCount 1 ]",
                        target,
                        severity()));
            }
        }
        return all.toString();
    }

    /** What not every audience may see is only recommended. */
    private boolean here(MetadataElement element) {
        boolean certain = element.details().sensitivity() == Sensitivity.PUBLIC;
        return file == (certain ? ShapeFile.BASE : ShapeFile.RECOMMENDED);
    }

    private String severity() {
        return file == ShapeFile.RECOMMENDED ? WARNING : "";
    }

    private String presence(MetadataElement element, String key) {
        return element.obligation() == Obligation.MANDATORY && here(element)
                ? ShapeWriter.property(element, "mulu:extension")
                        + " ;\n        sh:qualifiedValueShape " + WITH_KEY + Turtle.text(key)
                        + " ] ;\n        sh:qualifiedMinCount 1" + severity()
                        + ShapeWriter.message("missing", element, "")
                : "";
    }

    private static String once(MetadataElement element, String key) {
        return ShapeWriter.property(element, "mulu:extension")
                + " ;\n        sh:qualifiedValueShape " + WITH_KEY + Turtle.text(key)
                + " ] ;\n        sh:qualifiedMaxCount 1" + ShapeWriter.message("repeated", element, "");
    }

    /** What the text must be, of an extension that has the key. */
    private static String text(
            MetadataElement element,
            String key,
            @Nullable String constraint,
            String message,
            String detail,
            String severity) {
        return constraint == null
                ? ""
                : ShapeWriter.property(element, "mulu:extension") + " ;\n        sh:or ( [ sh:not " + WITH_KEY
                        + Turtle.text(key) + " ] ] [ sh:path mulu:text ; " + constraint + " ] )" + severity
                        + ShapeWriter.message(message, element, detail);
    }

    private static String form(MetadataElement element, String key) {
        String own = element.details().pattern();
        String pattern =
                own == null ? PlainValues.form(element.details().type()).orElse(null) : own;
        if (pattern == null && element.obligation() == Obligation.MANDATORY) {
            pattern = NOT_BLANK;
        }
        String example = element.details().example();
        return text(
                element,
                key,
                pattern == null ? null : "sh:pattern " + Turtle.text(pattern),
                "form",
                example == null ? "" : example,
                "");
    }

    private static String length(MetadataElement element, String key, boolean binding) {
        MaximumLength length = element.details().maximumLength();
        if (length == null || length.binding() != binding) {
            return "";
        }
        String points = String.valueOf(length.codePoints());
        String message = binding ? "too-long" : "usually-shorter";
        return text(element, key, "sh:maxLength " + points, message, points, binding ? "" : WARNING);
    }

    private String listed(MetadataElement element, String key) {
        String id = element.valueDomain();
        if (id == null) {
            return "";
        }
        ValueDomain domain = registry.domain(id);
        List<String> spellings = domain.values().stream()
                .flatMap(value -> Stream.concat(
                        Stream.of(
                                value.code(), value.names().zh(), value.names().en()),
                        value.aliases().stream()))
                .distinct()
                .map(Turtle::text)
                .toList();
        String severity = domain.open() ? WARNING : "";
        return text(element, key, "sh:in " + ShapeWriter.list(spellings), "unlisted", id, severity);
    }
}
