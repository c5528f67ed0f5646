package io.mulu.rdf.shapes;

import io.mulu.catalog.registry.ElementCondition;
import io.mulu.catalog.registry.ElementDetails;
import io.mulu.catalog.registry.ElementType;
import io.mulu.catalog.registry.MaximumLength;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Obligation;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.Sensitivity;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.rdf.dcat.CodedValues;
import io.mulu.rdf.dcat.RdfOptions;
import java.util.List;
import java.util.Objects;

/** The constraints on one element. Each stands alone, so that its message says what is wrong and nothing else. */
final class ElementShapes {

    private static final String WARNING = " ;\n        sh:severity sh:Warning";
    private static final String REQUIRED = "required-element";

    private final ShapeFile file;
    private final MetadataRegistry registry;
    private final CodedValues values;
    private final boolean own;

    /** Of an element that an item may have from its resource, {@code own} is false: the item need not say it. */
    ElementShapes(ShapeFile file, RdfOptions options, boolean own) {
        this.file = file;
        this.registry = options.registry();
        this.values = new CodedValues(options);
        this.own = own;
    }

    String of(MetadataElement element) {
        return switch (file) {
            case BASE -> presence(element) + once(element) + form(element);
            case RECOMMENDED -> presence(element) + usualLength(element);
            case CODE_LISTS -> listed(element);
        };
    }

    /** What holds between the element and others: of the node as a whole, thus each a shape of its own. */
    String between(MetadataElement element, String target) {
        return file == ShapeFile.CODE_LISTS ? narrowed(element, target) : conditions(element, target);
    }

    /** What an audience may not see, and what may stand among texts that are no values, is only recommended. */
    private boolean certain(MetadataElement element) {
        String domain = element.valueDomain();
        return element.details().sensitivity() == Sensitivity.PUBLIC
                && element.details().type() != ElementType.GROUP
                && (domain == null || !registry.domain(domain).open());
    }

    private boolean here(MetadataElement element) {
        boolean theme = element.obligation() == Obligation.MANDATORY
                && element.details().type() == ElementType.GROUP;
        return file == (certain(element) || theme ? ShapeFile.BASE : ShapeFile.RECOMMENDED);
    }

    private String severity() {
        return file == ShapeFile.BASE ? "" : WARNING;
    }

    private String presence(MetadataElement element) {
        boolean wanted = own
                && element.obligation() == Obligation.MANDATORY
                && element.details().alternative() == null;
        return wanted && here(element)
                ? property(element) + " ;\n        sh:minCount 1" + severity()
                        + ShapeWriter.message("missing", element, "")
                : "";
    }

    private String once(MetadataElement element) {
        boolean single =
                !element.details().cardinality().many() && element.details().type() != ElementType.GROUP;
        return single
                ? property(element) + " ;\n        sh:maxCount 1" + ShapeWriter.message("repeated", element, "")
                : "";
    }

    private String form(MetadataElement element) {
        ElementDetails details = element.details();
        String constraint = switch (details.type()) {
            case TEXT -> "sh:datatype rdf:langString";
            case CODE -> "sh:datatype xsd:string";
            case CODED, GROUP -> "sh:nodeKind sh:IRI";
            case FLAG -> "sh:datatype xsd:boolean";
            case DATE -> "sh:datatype xsd:date";
            case NUMBER -> "sh:datatype xsd:decimal ;\n        sh:minInclusive 0";
        };
        StringBuilder form = new StringBuilder();
        form.append(property(element)).append(" ;\n        ").append(constraint);
        form.append(ShapeWriter.message("form", element, example(details)));
        if (details.pattern() != null) {
            form.append(property(element)).append(" ;\n        sh:pattern ").append(Turtle.text(details.pattern()));
            form.append(ShapeWriter.message("form", element, example(details)));
        }
        MaximumLength length = details.maximumLength();
        if (length != null && length.binding()) {
            form.append(property(element)).append(" ;\n        sh:maxLength ").append(length.codePoints());
            form.append(ShapeWriter.message("too-long", element, String.valueOf(length.codePoints())));
        }
        return form.toString();
    }

    private static String example(ElementDetails details) {
        return details.example() == null ? "" : details.example();
    }

    private String usualLength(MetadataElement element) {
        MaximumLength length = element.details().maximumLength();
        return length == null || length.binding()
                ? ""
                : property(element) + " ;\n        sh:maxLength " + length.codePoints() + WARNING
                        + ShapeWriter.message("usually-shorter", element, String.valueOf(length.codePoints()));
    }

    private String conditions(MetadataElement element, String target) {
        StringBuilder all = new StringBuilder();
        for (ElementCondition condition : element.details().conditions()) {
            if (here(element) && (own || !condition.rule().equals(REQUIRED))) {
                String given = "[ sh:path " + Turtle.path(path(element)) + " ; sh:minCount 1 ]";
                all.append(wanted(condition, element, given, target, severity()));
            }
        }
        return all.toString();
    }

    /** That an element is given where a condition asks for it; nothing for a condition of another form. */
    String wanted(ElementCondition condition, MetadataElement element, String given, String target, String severity) {
        String when = condition.when();
        return when == null
                ? ""
                : or(
                        target,
                        absent(when, valuesOf(when, condition.values())),
                        given,
                        severity,
                        "wanted",
                        element,
                        when + ": " + String.join(", ", condition.values()));
    }

    /** Either of two shapes holds of the node. */
    private static String or(
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
    private String absent(String id, List<String> iris) {
        String path = Turtle.path(path(registry.element(id).orElseThrow()));
        return "[ sh:not [ sh:path " + path + " ; sh:qualifiedValueShape [ sh:in " + ShapeWriter.list(iris)
                + " ] ; sh:qualifiedMinCount 1 ] ]";
    }

    private List<String> valuesOf(String id, List<String> codes) {
        MetadataElement element = registry.element(id).orElseThrow();
        ValueDomain domain = registry.domain(Objects.requireNonNull(element.valueDomain()));
        if (element.details().type() == ElementType.FLAG) {
            return codes.stream()
                    .map(code -> String.valueOf(domain.values().get(0).code().equals(code)))
                    .toList();
        }
        return codes.stream()
                .map(code -> Turtle.iri(values.iri(domain.id(), code)))
                .toList();
    }

    private String listed(MetadataElement element) {
        if (element.details().type() != ElementType.CODED) {
            return "";
        }
        ValueDomain domain = registry.domain(Objects.requireNonNull(element.valueDomain()));
        List<String> iris = domain.values().stream()
                .map(value -> Turtle.iri(values.iri(domain.id(), value.code())))
                .toList();
        return property(element) + " ;\n        sh:in " + ShapeWriter.list(iris) + (domain.open() ? WARNING : "")
                + ShapeWriter.message("unlisted", element, domain.id());
    }

    private String narrowed(MetadataElement element, String target) {
        String by = element.details().narrowedBy();
        if (by == null || element.valueDomain() == null) {
            return "";
        }
        StringBuilder all = new StringBuilder();
        ValueDomain domain = registry.domain(element.valueDomain());
        ValueDomain broader = registry.domain(
                Objects.requireNonNull(registry.element(by).orElseThrow().valueDomain()));
        for (PermissibleValue parent : broader.values()) {
            List<String> outside = domain.values().stream()
                    .filter(value ->
                            !value.parents().isEmpty() && !value.parents().contains(parent.code()))
                    .map(PermissibleValue::code)
                    .toList();
            if (!outside.isEmpty()) {
                all.append(or(
                        target,
                        absent(by, valuesOf(by, List.of(parent.code()))),
                        absent(element.id(), valuesOf(element.id(), outside)),
                        "",
                        "outside",
                        element,
                        parent.names().zh()));
            }
        }
        return all.toString();
    }

    private String property(MetadataElement element) {
        return ShapeWriter.property(element, Turtle.path(path(element)));
    }

    private static String path(MetadataElement element) {
        return Objects.requireNonNull(element.details().property());
    }
}
