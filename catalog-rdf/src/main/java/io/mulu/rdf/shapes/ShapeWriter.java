package io.mulu.rdf.shapes;

import io.mulu.catalog.registry.ExtensionMember;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.PropertyPath;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.catalog.text.Messages;
import io.mulu.rdf.dcat.RdfOptions;
import java.util.List;

/** Writes a file of shapes: one node shape for datasets and one for columns, and a shape for each of their elements. */
final class ShapeWriter {

    static final Messages MESSAGES = Messages.beside(ShapeWriter.class, "shapes");

    private static final String SHAPES = "https://w3id.org/mulu/shapes/";
    private static final String ITEMS = "items.";

    private final ShapeFile file;
    private final RdfOptions options;
    private final StringBuilder out = new StringBuilder();

    ShapeWriter(ShapeFile file, RdfOptions options) {
        this.file = file;
        this.options = options;
    }

    String write() {
        PropertyPath.prefixes()
                .forEach((prefix, iri) -> out.append("@prefix " + prefix + ": " + Turtle.iri(iri) + " .\n"));
        out.append("@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .\n");
        out.append("@prefix sh: <http://www.w3.org/ns/shacl#> .\n");
        node("Dataset", "dcat:Dataset", false);
        node("Column", "csvw:Column", true);
        return out.toString();
    }

    private void node(String name, String target, boolean ofItem) {
        StringBuilder constraints = new StringBuilder();
        StringBuilder between = new StringBuilder();
        for (MetadataElement element : options.registry().elements()) {
            ExtensionMember extension = ExtensionMember.of(element).orElse(null);
            if (extension != null) {
                if (extension.ofItem() == ofItem) {
                    ExtensionShapes shapes = new ExtensionShapes(file, options);
                    constraints.append(shapes.of(element, extension.key()));
                    between.append(
                            shapes.between(element, extension.key(), target, new ElementShapes(file, options, true)));
                }
            } else {
                boolean own = element.id().startsWith(ITEMS) == ofItem;
                if (element.details().property() != null
                        && (own || ofItem && element.details().inItems())) {
                    ElementShapes shapes = new ElementShapes(file, options, own);
                    constraints.append(shapes.of(element));
                    between.append(shapes.between(element, target));
                }
            }
        }
        String iri = Turtle.iri(SHAPES + file.code() + "#" + name);
        out.append('\n')
                .append(iri)
                .append(" a sh:NodeShape ;\n    sh:targetClass ")
                .append(target);
        out.append(constraints).append(" .\n").append(between);
    }

    /** The beginning of an inner property shape: its path and how people call it. */
    static String property(MetadataElement element, String path) {
        return " ;\n    sh:property [\n        sh:path " + path + " ;\n        sh:name "
                + Turtle.texts(element.names()) + " ;\n        sh:description "
                + Turtle.texts(element.definition());
    }

    static String message(String key, MetadataElement element, String detail) {
        return words(key, element, detail) + "\n    ]";
    }

    static String words(String key, MetadataElement element, String detail) {
        LocalizedText text = new LocalizedText(
                MESSAGES.format(key, java.util.Map.of("element", element.names().zh(), "detail", detail))
                        .zh(),
                MESSAGES.format(key, java.util.Map.of("element", element.names().en(), "detail", detail))
                        .en());
        return " ;\n        sh:message " + Turtle.texts(text);
    }

    static String list(List<String> members) {
        return "( " + String.join(" ", members) + " )";
    }
}
