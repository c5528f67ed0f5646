package io.mulu.rdf.shapes;

import io.mulu.catalog.registry.ElementCondition;
import io.mulu.catalog.registry.MaximumLength;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Obligation;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.rdf.dcat.RdfOptions;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The constraints on an extension element: a thing of its own with a key and a text as it was filled in. */
final class ExtensionShapes {

    private static final String WITH_KEY = "[ sh:path mulu:key ; sh:hasValue ";

    /** Something other than white space, the full-width blank included. */
    private static final String NOT_BLANK = "[^\\s\u00a0\u3000]";

    private final ShapeFile file;
    private final MetadataRegistry registry;
    private final BetweenShapes between;

    ExtensionShapes(ShapeFile file, RdfOptions options) {
        this.file = file;
        this.registry = options.registry();
        this.between = new BetweenShapes(options);
    }

    String of(MetadataElement element, String key) {
        return switch (file) {
            case BASE -> presence(element, key) + once(element, key) + form(element, key);
            case RECOMMENDED -> "";
            case CODE_LISTS -> listed(element, key);
        };
    }

    /** When the element must be given because another one has a certain value. */
    String between(MetadataElement element, String key, String target) {
        StringBuilder all = new StringBuilder();
        if (file == ShapeFile.BASE) {
            for (ElementCondition condition : element.details().conditions()) {
                if (condition.requires()) {
                    String present = "[ sh:path mulu:extension ; sh:qualifiedValueShape " + withKey(key)
                            + " ; sh:qualifiedMinCount 1 ]";
                    all.append(between.wanted(target, condition, present, "", element));
                }
            }
        }
        return all.toString();
    }

    /** A thing that has the key, and a text of which something holds. */
    static String having(String key, String ofText) {
        return "[ sh:and ( " + withKey(key) + " [ sh:path mulu:text ; " + ofText + " ] ) ]";
    }

    static Stream<String> spellings(PermissibleValue value) {
        return Stream.concat(
                Stream.of(value.code(), value.names().zh(), value.names().en()), value.aliases().stream());
    }

    private static String withKey(String key) {
        return WITH_KEY + Turtle.text(key) + " ]";
    }

    private static String presence(MetadataElement element, String key) {
        return element.obligation() == Obligation.MANDATORY
                ? counted(element, key, "sh:qualifiedMinCount 1", "missing")
                : "";
    }

    private static String once(MetadataElement element, String key) {
        return element.details().cardinality().many()
                ? ""
                : counted(element, key, "sh:qualifiedMaxCount 1", "repeated");
    }

    private static String counted(MetadataElement element, String key, String count, String message) {
        return ShapeWriter.property(element, "mulu:extension") + " ;\n        sh:qualifiedValueShape " + withKey(key)
                + " ;\n        " + count + ShapeWriter.message(message, element, "");
    }

    /** What the text must be, of an extension that has the key. */
    private static String text(
            MetadataElement element, String key, String constraint, String severity, String message, String detail) {
        return ShapeWriter.property(element, "mulu:extension") + " ;\n        sh:or ( [ sh:not " + withKey(key)
                + " ] [ sh:path mulu:text ; " + constraint + " ] )" + severity
                + ShapeWriter.message(message, element, detail);
    }

    private static String form(MetadataElement element, String key) {
        StringBuilder all = new StringBuilder();
        String form = element.details().form();
        if (form == null && element.obligation() == Obligation.MANDATORY) {
            form = NOT_BLANK;
        }
        if (form != null) {
            String example = Objects.requireNonNullElse(element.details().example(), "");
            all.append(text(element, key, "sh:pattern " + Turtle.text(form), "", "form", example));
        }
        MaximumLength length = element.details().maximumLength();
        if (length != null && length.binding()) {
            String longest = String.valueOf(length.codePoints());
            all.append(text(element, key, "sh:maxLength " + longest, "", "too-long", longest));
        }
        return all.toString();
    }

    private String listed(MetadataElement element, String key) {
        String id = element.valueDomain();
        if (id == null) {
            return "";
        }
        ValueDomain domain = registry.domain(id);
        List<String> spellings = domain.values().stream()
                .flatMap(ExtensionShapes::spellings)
                .distinct()
                .map(Turtle::text)
                .toList();
        String severity = domain.open() ? ElementShapes.WARNING : "";
        return text(element, key, "sh:in " + ShapeWriter.list(spellings), severity, "unlisted", id);
    }
}
