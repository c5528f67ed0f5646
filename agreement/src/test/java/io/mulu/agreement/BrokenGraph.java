package io.mulu.agreement;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.registry.ExtensionMember;
import io.mulu.catalog.registry.PropertyPath;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.syntax.TurtleCatalogWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The linked data of a resource, and the breaking of it where a record cannot hold what is wrong. */
final class BrokenGraph {

    static final RdfOptions OPTIONS =
            RdfOptions.defaults().withRegistry(Clean.REGISTRY).withAudience(Audience.INTERNAL);
    private static final String DATASET = OPTIONS.base() + "resource/303006/000001";
    private static final String MULU =
            Objects.requireNonNull(PropertyPath.prefixes().get("mulu"));

    private BrokenGraph() {}

    /** What our writer writes of resources. */
    static Graph written(List<InformationResource> resources) {
        CatalogDescription description =
                CatalogDescription.builder().title("目录").build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ResourceSink sink = new TurtleCatalogWriter(bytes, OPTIONS)) {
            sink.begin(description);
            for (InformationResource resource : resources) {
                sink.write(resource);
            }
            sink.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read(bytes.toString(StandardCharsets.UTF_8));
    }

    /** Reads Turtle. */
    static Graph read(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
        return graph;
    }

    /** Whether there is anything where the element stands. */
    static boolean holds(Graph graph, Place place) {
        return place.isExtension() || !ends(graph, place).isEmpty();
    }

    /** Puts a node where the element stands, in the place of what is there or beside it. */
    static void replace(Graph graph, Place place, Node node, boolean beside) {
        if (place.isExtension()) {
            extension(graph, place, node);
            return;
        }
        List<Triple> ends = ends(graph, place);
        if (!beside) {
            ends.forEach(graph::delete);
        }
        // Another resource is only pointed at: what its code would be is said here.
        List<String> path = path(place);
        Node property = NodeFactory.createURI(path.get(path.size() - 1));
        for (Node owner : nodes(graph, place, path.subList(0, path.size() - 1))) {
            graph.add(Triple.create(owner, property, node));
        }
    }

    private static void extension(Graph graph, Place place, Node node) {
        String key = ExtensionMember.of(place.element()).orElseThrow().key();
        Node again = NodeFactory.createURI(DATASET + "#again");
        graph.add(Triple.create(focus(place), mulu("extension"), again));
        graph.add(Triple.create(again, mulu("key"), NodeFactory.createLiteralString(key)));
        graph.add(Triple.create(
                again,
                mulu("text"),
                NodeFactory.createLiteralString(node.isLiteral() ? node.getLiteralLexicalForm() : "又")));
    }

    private static Node mulu(String name) {
        return NodeFactory.createURI(MULU + name);
    }

    private static Node focus(Place place) {
        return NodeFactory.createURI(place.ofItem() ? DATASET + "#item-1" : DATASET);
    }

    private static List<String> path(Place place) {
        return PropertyPath.parse(
                        Objects.requireNonNull(place.element().details().property()))
                .iris();
    }

    /** The triples at whose end the values of the element are. */
    private static List<Triple> ends(Graph graph, Place place) {
        List<String> path = path(place);
        Node last = NodeFactory.createURI(path.get(path.size() - 1));
        return nodes(graph, place, path.subList(0, path.size() - 1)).stream()
                .flatMap(node -> graph.find(node, last, Node.ANY).toList().stream())
                .toList();
    }

    private static List<Node> nodes(Graph graph, Place place, List<String> steps) {
        List<Node> nodes = List.of(focus(place));
        for (String step : steps) {
            nodes = nodes.stream()
                    .flatMap(node -> graph.find(node, NodeFactory.createURI(step), Node.ANY).toList().stream())
                    .map(Triple::getObject)
                    .distinct()
                    .toList();
        }
        return nodes;
    }
}
