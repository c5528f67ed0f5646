package io.mulu.rdf.jena;

import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.finding.SubjectLocation;
import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.intake.InputSyntax;
import io.mulu.rdf.intake.IntakeLimits;
import io.mulu.rdf.shapes.RegistryShapes;
import io.mulu.rdf.shapes.ShapeFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.vocabulary.SHACL;

/**
 * Shapes (SHACL) of one file, compiled once. A link to a property shape that the file does not have is dropped and told,
 * and the other shapes are used; imports are not followed. Immutable and thread-safe.
 */
public final class ShapeSet {

    private static final String UNUSABLE = "shape-unusable";

    private final Shapes shapes;
    private final List<Finding> faults;

    private ShapeSet(Shapes shapes, List<Finding> faults) {
        this.shapes = shapes;
        this.faults = List.copyOf(faults);
    }

    /**
     * The shapes that the registry derives.
     *
     * @param file which of the files
     * @param options the registry, and the base of names that are not shipped
     * @return the shapes; without faults
     */
    public static ShapeSet derived(ShapeFile file, RdfOptions options) {
        byte[] turtle = RegistryShapes.turtle(file, options).getBytes(StandardCharsets.UTF_8);
        try {
            return read(new ByteArrayInputStream(turtle), file.code(), InputSyntax.TURTLE, IntakeLimits.STANDARD);
        } catch (IOException e) {
            throw new IllegalStateException("our own shapes cannot be read", e);
        }
    }

    /**
     * Reads shapes.
     *
     * @param in the document; not closed
     * @param file its name, for locations and messages
     * @param syntax its syntax
     * @param limits what it may ask of the reader
     * @return the shapes
     * @throws UnreadableInputException if the document is not of its syntax, goes beyond the limits, or is not SHACL
     * @throws IOException if the stream cannot be read
     */
    public static ShapeSet read(InputStream in, String file, InputSyntax syntax, IntakeLimits limits)
            throws IOException {
        Graph graph = RdfGraph.read(in, file, syntax, limits).graph();
        List<Finding> faults = dropDangling(graph, file);
        try {
            return new ShapeSet(Shapes.parse(graph), faults);
        } catch (ShaclParseException e) {
            throw new UnreadableRdf(file).because("no-shapes", Map.of("cause", String.valueOf(e.getMessage())));
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnreadableRdf(file).because("no-shapes", Map.of("cause", String.valueOf(e)));
        }
    }

    private static List<Finding> dropDangling(Graph graph, String file) {
        List<Triple> dangling = graph.find(Node.ANY, SHACL.property, Node.ANY)
                .filterKeep(link -> !graph.contains(link.getObject(), SHACL.path, Node.ANY))
                .toList();
        List<Finding> faults = new ArrayList<>();
        for (Triple link : dangling) {
            graph.delete(link);
            String shape = NodeTexts.name(link.getSubject());
            faults.add(Finding.of(
                    UNUSABLE,
                    "",
                    new SubjectLocation(file, shape),
                    Map.of("shape", shape, "found", NodeTexts.text(link.getObject())),
                    null));
        }
        faults.sort(Comparator.comparing(fault -> fault.arguments().toString()));
        return faults;
    }

    Shapes shapes() {
        return shapes;
    }

    /**
     * The links that were dropped.
     *
     * @return findings of the rule {@code shape-unusable}, about the shapes that they led from
     */
    public List<Finding> faults() {
        return faults;
    }

    /**
     * How many shapes have targets, so that they can find something.
     *
     * @return the number; 0 for a document that has no shapes
     */
    public int targeted() {
        return shapes.getTargetShapes().size();
    }
}
