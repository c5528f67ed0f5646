package io.mulu.rdf.conformance;

import io.mulu.rdf.testing.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;

/** A file of published shapes. A link to a property shape that the file does not have cannot be followed, and is dropped. */
final class PublishedShapes {

    private final Shapes shapes;
    private final List<String> dropped;

    private PublishedShapes(Shapes shapes, List<String> dropped) {
        this.shapes = shapes;
        this.dropped = dropped;
    }

    static PublishedShapes of(String file) {
        Graph graph = RDFDataMgr.loadGraph(
                Shared.file("dcat-ap-3.0.1/" + file).toUri().toString());
        Node property = NodeFactory.createURI("http://www.w3.org/ns/shacl#property");
        List<Triple> dangling = new ArrayList<>();
        graph.find(Node.ANY, property, Node.ANY).forEachRemaining(link -> {
            if (!graph.contains(link.getObject(), SHACL.path, Node.ANY)) {
                dangling.add(link);
            }
        });
        dangling.forEach(graph::delete);
        return new PublishedShapes(
                Shapes.parse(graph),
                dangling.stream().map(link -> local(link.getObject())).sorted().toList());
    }

    private static String local(Node node) {
        return node.toString().substring(node.toString().indexOf('#') + 1);
    }

    /** The names of the shapes that are linked but not there. */
    List<String> dropped() {
        return dropped;
    }

    int targets() {
        return shapes.getTargetShapes().size();
    }

    /** What is not kept, of any severity. */
    SortedSet<String> judge(Graph data) {
        SortedSet<String> entries = new TreeSet<>();
        ShaclValidator.get().validate(shapes, data).getEntries().forEach(entry -> entries.add(text(entry)));
        return entries;
    }

    /** What is not kept and must be. */
    SortedSet<String> violations(Graph data) {
        SortedSet<String> entries = judge(data);
        entries.removeIf(entry -> !entry.startsWith("Violation"));
        return entries;
    }

    /** Severity, path, kind of constraint, thing and value. */
    private static String text(ReportEntry entry) {
        Constraint constraint = entry.constraint();
        return entry.severity().level().getLocalName() + " " + entry.resultPath() + " "
                + (constraint == null ? "" : constraint.getClass().getSimpleName()) + " " + entry.focusNode() + " "
                + entry.value();
    }
}
