package io.mulu.rdf.jena;

import io.mulu.catalog.text.LocalizedText;
import io.mulu.rdf.graph.MuluVocabulary;
import io.mulu.rdf.vocabulary.Vocabulary;
import io.mulu.rdf.vocabulary.VocabularyTerm;
import io.mulu.rdf.vocabulary.VocabularyTerm.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Reads the vocabulary of this project from its ontology. */
public final class VocabularyReader {

    private static final String VANN = "http://purl.org/vocab/vann/";
    private static final Map<Node, Kind> KINDS = kinds();

    private final Graph graph;

    private VocabularyReader(Graph graph) {
        this.graph = graph;
    }

    private static Map<Node, Kind> kinds() {
        Map<Node, Kind> kinds = new LinkedHashMap<>();
        kinds.put(OWL.Class.asNode(), Kind.CLASS);
        kinds.put(RDFS.Datatype.asNode(), Kind.DATATYPE);
        kinds.put(OWL2.NamedIndividual.asNode(), Kind.INDIVIDUAL);
        kinds.put(OWL.ObjectProperty.asNode(), Kind.LINK);
        kinds.put(OWL.DatatypeProperty.asNode(), Kind.VALUE);
        return kinds;
    }

    /**
     * The vocabulary that the library ships.
     *
     * @return it, with all its terms
     */
    public static Vocabulary shipped() {
        Graph graph = GraphFactory.createDefaultGraph();
        try (InputStream in = MuluVocabulary.turtle()) {
            RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
        } catch (IOException e) {
            throw new IllegalStateException("the vocabulary cannot be read", e);
        }
        return new VocabularyReader(graph).read();
    }

    private Vocabulary read() {
        Node ontology = graph.find(Node.ANY, RDF.type.asNode(), OWL.Ontology.asNode())
                .next()
                .getSubject();
        return new Vocabulary(
                text(ontology, NodeFactory.createURI(VANN + "preferredNamespaceUri")),
                text(ontology, NodeFactory.createURI(VANN + "preferredNamespacePrefix")),
                text(ontology, OWL.versionInfo.asNode()),
                text(ontology, DCTerms.issued.asNode()),
                texts(ontology, DCTerms.title.asNode()),
                texts(ontology, DCTerms.description.asNode()),
                terms());
    }

    /** Unions of classes have no name and are no terms. */
    private List<VocabularyTerm> terms() {
        List<VocabularyTerm> terms = new ArrayList<>();
        KINDS.forEach((type, kind) -> graph.find(Node.ANY, RDF.type.asNode(), type)
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .forEachRemaining(term -> terms.add(term(term, kind))));
        terms.sort(Comparator.comparing(VocabularyTerm::kind).thenComparing(VocabularyTerm::iri));
        return terms;
    }

    private VocabularyTerm term(Node term, Kind kind) {
        return new VocabularyTerm(
                term.getURI(),
                kind,
                texts(term, RDFS.label.asNode()),
                texts(term, RDFS.comment.asNode()),
                classes(term, RDFS.subClassOf.asNode()),
                classes(term, RDFS.domain.asNode()),
                classes(term, RDFS.range.asNode()));
    }

    /** A class, or the members of a union, in the order that is written. */
    private List<String> classes(Node term, Node property) {
        List<String> classes = new ArrayList<>();
        graph.find(term, property, Node.ANY).mapWith(Triple::getObject).forEachRemaining(value -> {
            if (value.isURI()) {
                classes.add(value.getURI());
            } else {
                Node rest = object(value, OWL.unionOf.asNode());
                while (!rest.equals(RDF.nil.asNode())) {
                    classes.add(object(rest, RDF.first.asNode()).getURI());
                    rest = object(rest, RDF.rest.asNode());
                }
            }
        });
        return classes;
    }

    private Node object(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).next().getObject();
    }

    private String text(Node subject, Node property) {
        return object(subject, property).getLiteralLexicalForm();
    }

    private LocalizedText texts(Node subject, Node property) {
        return new LocalizedText(in(subject, property, "zh"), in(subject, property, "en"));
    }

    private String in(Node subject, Node property, String language) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(text -> text.getLiteralLanguage().equals(language))
                .next()
                .getLiteralLexicalForm();
    }
}
