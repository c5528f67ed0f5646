package io.mulu.rdf.shapes;

import io.mulu.catalog.registry.ElementCondition;
import io.mulu.catalog.registry.ElementType;
import io.mulu.catalog.registry.ExtensionMember;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.rdf.dcat.CodedValues;
import io.mulu.rdf.dcat.RdfOptions;
import java.util.List;
import java.util.Objects;

/** What holds between two elements of a node; each a shape of its own, so that its message and severity are kept. */
final class BetweenShapes {

    private final MetadataRegistry registry;
    private final CodedValues values;

    BetweenShapes(RdfOptions options) {
        this.registry = options.registry();
        this.values = new CodedValues(options);
    }

    /** Unless the other element has none of the values of the condition, the shape for the element holds. */
    String wanted(String target, ElementCondition condition, String present, String severity, MetadataElement element) {
        String when = Objects.requireNonNull(condition.when());
        return or(
                target,
                absent(when, condition.values()),
                present,
                severity,
                "wanted",
                element,
                when + ": " + String.join(", ", condition.values()));
    }

    /** Either of two shapes holds of the node. */
    static String or(
            String target,
            String one,
            String other,
            String severity,
            String message,
            MetadataElement element,
            String detail) {
        return "\n[] a sh:NodeShape ;\n        sh:targetClass " + target + " ;\n        sh:or ( " + one
                + "\n            " + other + " )" + severity + ShapeWriter.words(message, element, detail) + " .\n";
    }

    /** None of the values stands at the element. */
    String absent(String id, List<String> codes) {
        MetadataElement element = registry.element(id).orElseThrow();
        ExtensionMember extension = ExtensionMember.of(element).orElse(null);
        if (extension != null) {
            return none("mulu:extension", ExtensionShapes.having(extension.key(), spellings(element, codes)));
        }
        String path = Turtle.path(Objects.requireNonNull(element.details().property()));
        return none(path, "[ sh:in " + ShapeWriter.list(valuesOf(element, codes)) + " ]");
    }

    private static String none(String path, String shape) {
        return "[ sh:not [ sh:path " + path + " ; sh:qualifiedValueShape " + shape + " ; sh:qualifiedMinCount 1 ] ]";
    }

    private ValueDomain domain(MetadataElement element) {
        return registry.domain(Objects.requireNonNull(element.valueDomain()));
    }

    private String spellings(MetadataElement element, List<String> codes) {
        return "sh:in "
                + ShapeWriter.list(codes.stream()
                        .flatMap(code -> domain(element).value(code).stream())
                        .flatMap(ExtensionShapes::spellings)
                        .distinct()
                        .map(Turtle::text)
                        .toList());
    }

    private List<String> valuesOf(MetadataElement element, List<String> codes) {
        ValueDomain domain = domain(element);
        if (element.details().type() == ElementType.FLAG) {
            return codes.stream()
                    .map(code -> String.valueOf(domain.values().get(0).code().equals(code)))
                    .toList();
        }
        return codes.stream()
                .map(code -> Turtle.iri(values.iri(domain.id(), code)))
                .toList();
    }
}
