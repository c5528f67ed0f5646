package io.mulu.rdf.jena;

import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.finding.SubjectLocation;
import io.mulu.catalog.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;

/**
 * Checks graphs against shapes, and tells the results as findings: of the rule {@code shape-violated}, {@code shape-warned}
 * or {@code shape-noted}, by the severity that the shape has. Their location is the focus node; their arguments are
 * {@code shape}, {@code path} (the focus node itself is a dot), {@code constraint}, {@code messageZh}, {@code messageEn},
 * and {@code found}, the value, where there is one. Immutable and thread-safe.
 */
public final class ShapeValidator {

    private static final String COMPONENT = "ConstraintComponent";

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.location().text())
            .thenComparing(Finding::rule)
            .thenComparing(finding -> finding.arguments().toString());

    private final List<ShapeSet> sets;

    /**
     * A validator.
     *
     * @param sets the shapes; each set is used by itself
     */
    public ShapeValidator(List<ShapeSet> sets) {
        this.sets = List.copyOf(sets);
    }

    /**
     * Checks a graph.
     *
     * @param data the graph
     * @return the results, by the focus node, none twice; empty when the graph conforms
     */
    public List<Finding> validate(RdfGraph data) {
        TreeSet<Finding> findings = new TreeSet<>(ORDER);
        for (ShapeSet set : sets) {
            for (ReportEntry entry : results(set.shapes(), data.graph())) {
                findings.add(finding(set.shapes(), entry, data.file()));
            }
        }
        return new ArrayList<>(findings);
    }

    private static Iterable<ReportEntry> results(Shapes shapes, Graph data) {
        return ShaclValidator.get().validate(shapes, data).getEntries();
    }

    private static Finding finding(Shapes shapes, ReportEntry entry, String file) {
        Map<String, String> arguments = new HashMap<>();
        Node source = entry.source();
        Path path = entry.resultPath();
        arguments.put("shape", shape(shapes, source));
        arguments.put("path", path == null ? "." : path.toString());
        arguments.put("constraint", constraint(entry.sourceConstraintComponent()));
        arguments.put("messageZh", message(shapes, entry, Language.ZH));
        arguments.put("messageEn", message(shapes, entry, Language.EN));
        if (entry.value() != null) {
            arguments.put("found", NodeTexts.text(entry.value()));
        }
        return Finding.of(
                rule(entry.severity()),
                "",
                new SubjectLocation(file, NodeTexts.name(entry.focusNode())),
                arguments,
                null);
    }

    /** A property shape without a name of its own is known by the shape that it belongs to. */
    private static String shape(Shapes shapes, @Nullable Node source) {
        Node shape = source;
        for (int depth = 0; shape != null && shape.isBlank() && depth < 8; depth++) {
            Node inner = shape;
            shape =
                    shapes
                            .getGraph()
                            .find(Node.ANY, Node.ANY, inner)
                            .mapWith(link -> link.getSubject())
                            .toList()
                            .stream()
                            .min(Comparator.comparing(Node::isBlank).thenComparing(NodeTexts::name))
                            .orElse(null);
        }
        return shape != null ? NodeTexts.name(shape) : source == null ? "" : NodeTexts.name(source);
    }

    private static String constraint(@Nullable Node component) {
        if (component == null || !component.isURI()) {
            return "";
        }
        String name = component.getURI().substring(component.getURI().lastIndexOf('#') + 1);
        return name.endsWith(COMPONENT) ? name.substring(0, name.length() - COMPONENT.length()) : name;
    }

    private static String rule(Severity severity) {
        return severity.equals(Severity.Violation)
                ? "shape-violated"
                : severity.equals(Severity.Warning) ? "shape-warned" : "shape-noted";
    }

    /** What the shape says in a language, or without one, or at all, or else what the validator says. */
    private static String message(Shapes shapes, ReportEntry entry, Language language) {
        Node source = entry.source();
        List<Node> messages = source == null
                ? List.of()
                : shapes.getGraph()
                        .find(source, SHACL.message, Node.ANY)
                        .mapWith(triple -> triple.getObject())
                        .toList();
        return messages.stream()
                .filter(Node::isLiteral)
                .min(Comparator.comparing((Node message) -> rank(message, language))
                        .thenComparing(Node::getLiteralLanguage)
                        .thenComparing(Node::getLiteralLexicalForm))
                .map(message -> sentence(message.getLiteralLexicalForm()))
                .orElseGet(() -> sentence(String.valueOf(entry.message())));
    }

    /** The sentences around it have their own full stop. */
    private static String sentence(String message) {
        String text = message.strip();
        return text.endsWith(".") || text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
    }

    private static int rank(Node message, Language language) {
        String tag = message.getLiteralLanguage();
        return Language.of(tag).filter(language::equals).isPresent() ? 0 : tag.isEmpty() ? 1 : 2;
    }
}
