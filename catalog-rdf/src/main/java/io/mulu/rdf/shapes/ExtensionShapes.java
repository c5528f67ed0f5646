package io.mulu.rdf.shapes;

import io.mulu.catalog.registry.MaximumLength;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Obligation;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.rdf.dcat.RdfOptions;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The constraints on an extension element: a thing of its own with a key and a text as it was filled in. */
final class ExtensionShapes {

    private static final String WITH_KEY = "[ sh:path mulu:key ; sh:hasValue ";

    private final ShapeFile file;
    private final MetadataRegistry registry;

    ExtensionShapes(ShapeFile file, RdfOptions options) {
        this.file = file;
        this.registry = options.registry();
    }

    String of(MetadataElement element, String key) {
        return switch (file) {
            case BASE -> presence(element, key) + text(element, key, form(element), "form");
            case RECOMMENDED -> "";
            case CODE_LISTS -> text(element, key, listed(element), "unlisted");
        };
    }

    private static String presence(MetadataElement element, String key) {
        return element.obligation() == Obligation.MANDATORY
                ? ShapeWriter.property(element, "mulu:extension")
                        + " ;\n        sh:qualifiedValueShape " + WITH_KEY + Turtle.text(key)
                        + " ] ;\n        sh:qualifiedMinCount 1" + ShapeWriter.message("missing", element, "")
                : "";
    }

    /** What the text must be, of an extension that has the key. */
    private static String text(MetadataElement element, String key, @Nullable String constraint, String message) {
        return constraint == null
                ? ""
                : ShapeWriter.property(element, "mulu:extension") + " ;\n        sh:or ( [ sh:not " + WITH_KEY
                        + Turtle.text(key) + " ] ] [ sh:path mulu:text ; " + constraint + " ] )"
                        + ShapeWriter.message(message, element, "");
    }

    private static @Nullable String form(MetadataElement element) {
        String pattern = element.details().pattern();
        MaximumLength length = element.details().maximumLength();
        if (pattern != null) {
            return "sh:pattern " + Turtle.text(pattern);
        }
        return length != null && length.binding() ? "sh:maxLength " + length.codePoints() : null;
    }

    private @Nullable String listed(MetadataElement element) {
        String id = element.valueDomain();
        if (id == null || registry.domain(id).open()) {
            return null;
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
        return "sh:in " + ShapeWriter.list(spellings);
    }
}
