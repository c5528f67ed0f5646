package io.mulu.rdf.jena;

import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.rdf.intake.InputSyntax;
import io.mulu.rdf.intake.IntakeLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A document in RDF, in memory, to be checked against shapes. The graphs of a document are one; blank nodes are numbered as
 * they come. Not changed any more; may be read by several threads.
 */
public final class RdfGraph {

    private final Graph graph;
    private final String file;

    private RdfGraph(Graph graph, String file) {
        this.graph = graph;
        this.file = file;
    }

    /**
     * Reads a document to its end. Nothing is fetched.
     *
     * @param in the document, in UTF-8; of RDF/XML, in the encoding that it declares; not closed
     * @param file its name, for locations and messages
     * @param syntax its syntax
     * @param limits what it may ask of the reader
     * @return the graph
     * @throws UnreadableInputException if the document is not of its syntax, or goes beyond the limits; with line and
     *     column where they are known
     * @throws IOException if the stream cannot be read
     */
    public static RdfGraph read(InputStream in, String file, InputSyntax syntax, IntakeLimits limits)
            throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        new DocumentParser(file, syntax, limits).parse(in, new Adder(graph));
        return new RdfGraph(graph, file);
    }

    Graph graph() {
        return graph;
    }

    /**
     * The name of the file.
     *
     * @return as it was given
     */
    public String file() {
        return file;
    }

    /**
     * How many statements there are.
     *
     * @return the number, none counted twice
     */
    public int size() {
        return graph.size();
    }

    /** Puts statements into a graph. */
    private static final class Adder extends StreamRDFBase {

        private final Graph graph;
        private final Map<Node, Node> blanks = new HashMap<>();

        Adder(Graph graph) {
            this.graph = graph;
        }

        @Override
        public void quad(Quad quad) {
            triple(quad.asTriple());
        }

        @Override
        public void triple(Triple triple) {
            Node subject = named(triple.getSubject());
            graph.add(subject, triple.getPredicate(), named(triple.getObject()));
        }

        private Node named(Node node) {
            return node.isBlank()
                    ? blanks.computeIfAbsent(node, same -> NodeFactory.createBlankNode("b" + (blanks.size() + 1)))
                    : node;
        }
    }
}
