package io.mulu.rdf.jena;

import io.mulu.rdf.graph.GraphSink;
import io.mulu.rdf.graph.PercentEncoding;
import io.mulu.rdf.graph.Property;
import io.mulu.rdf.graph.Term;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Passes statements on to Jena, in the order in which they come; each IRI and text is as the documents have it. */
final class StreamRdfSink implements GraphSink {

    private static final char REPLACEMENT = '\uFFFD';

    private final StreamRDF out;
    private final @Nullable Node graph;
    private final Node[] properties = new Node[Property.values().length];
    private final Node[] terms = new Node[Term.values().length];
    private final RDFDatatype[] datatypes = new RDFDatatype[Term.values().length];
    private final Node type = RDF.type.asNode();
    private Node subject = Node.ANY;

    StreamRdfSink(StreamRDF out, @Nullable String graph) {
        this.out = out;
        this.graph = graph == null ? null : node(graph);
        for (Property property : Property.values()) {
            properties[property.ordinal()] = NodeFactory.createURI(property.iri());
        }
        for (Term term : Term.values()) {
            terms[term.ordinal()] = NodeFactory.createURI(term.iri());
            datatypes[term.ordinal()] = TypeMapper.getInstance().getSafeTypeByName(term.iri());
        }
    }

    @Override
    public void subject(String iri) {
        subject = node(iri);
    }

    @Override
    public void type(Term term) {
        say(subject, type, terms[term.ordinal()]);
    }

    @Override
    public void iri(Property property, String iri) {
        say(subject, properties[property.ordinal()], node(iri));
    }

    @Override
    public void term(Property property, Term object) {
        say(subject, properties[property.ordinal()], terms[object.ordinal()]);
    }

    @Override
    public void inverse(Property property, String iri) {
        say(node(iri), properties[property.ordinal()], subject);
    }

    @Override
    public void text(Property property, String text, @Nullable String language) {
        say(subject, properties[property.ordinal()], literal(text, language));
    }

    @Override
    public void typed(Property property, String lexical, Term datatype) {
        say(subject, properties[property.ordinal()], literal(lexical, datatype));
    }

    @Override
    public void iri(String property, String iri) {
        say(subject, node(property), node(iri));
    }

    @Override
    public void text(String property, String text, @Nullable String language) {
        say(subject, node(property), literal(text, language));
    }

    @Override
    public void typed(String property, String lexical, Term datatype) {
        say(subject, node(property), literal(lexical, datatype));
    }

    @Override
    public void end() {
        // Jena takes single statements.
    }

    private void say(Node about, Node property, Node object) {
        if (graph == null) {
            out.triple(Triple.create(about, property, object));
        } else {
            out.quad(Quad.create(graph, about, property, object));
        }
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(PercentEncoding.iri(iri));
    }

    private static Node literal(String text, @Nullable String language) {
        String whole = whole(text);
        return language == null
                ? NodeFactory.createLiteralString(whole)
                : NodeFactory.createLiteralLang(whole, language);
    }

    private Node literal(String lexical, Term datatype) {
        return NodeFactory.createLiteralDT(whole(lexical), datatypes[datatype.ordinal()]);
    }

    /** Halves of surrogate pairs are no characters. */
    private static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                StringBuilder whole = new StringBuilder(text.length());
                text.codePoints()
                        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c)
                        .forEach(whole::appendCodePoint);
                return whole.toString();
            }
        }
        return text;
    }
}
