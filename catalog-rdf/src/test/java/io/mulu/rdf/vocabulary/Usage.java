package io.mulu.rdf.vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** How the terms of our vocabulary are used in graphs: of what, with what values. */
final class Usage {

    static final String MULU = "https://w3id.org/mulu/ns#";

    /** By property: each time the classes of the thing that it was said of. */
    final Map<String, Set<Set<String>>> subjects = new TreeMap<>();

    /** By property: each time the classes or the datatype of the value. */
    final Map<String, Set<Set<String>>> objects = new TreeMap<>();

    /** Classes, datatypes and individuals. */
    final Set<String> others = new TreeSet<>();

    void add(Graph graph) {
        graph.find().forEachRemaining(triple -> {
            Node property = triple.getPredicate();
            if (property.getURI().startsWith(MULU)) {
                String name = property.getURI();
                subjects.computeIfAbsent(name, key -> new HashSet<>()).add(types(graph, triple.getSubject()));
                objects.computeIfAbsent(name, key -> new HashSet<>()).add(values(graph, triple.getObject()));
            }
            Node object = triple.getObject();
            if (object.isURI() && object.getURI().startsWith(MULU)) {
                others.add(object.getURI());
            }
            if (object.isLiteral() && object.getLiteralDatatypeURI().startsWith(MULU)) {
                others.add(object.getLiteralDatatypeURI());
            }
        });
    }

    Set<String> properties() {
        return subjects.keySet();
    }

    private static Set<String> values(Graph graph, Node value) {
        return value.isLiteral() ? Set.of(value.getLiteralDatatypeURI()) : types(graph, value);
    }

    private static Set<String> types(Graph graph, Node thing) {
        Set<String> types = new TreeSet<>();
        List<Triple> said = graph.find(thing, RDF.type.asNode(), Node.ANY).toList();
        said.forEach(triple -> types.add(triple.getObject().getURI()));
        if (thing.equals(RDF.nil.asNode()) || graph.contains(thing, RDF.first.asNode(), Node.ANY)) {
            types.add(RDF.List.getURI());
        }
        return types;
    }
}
