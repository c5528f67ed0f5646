package io.mulu.rdf.jena;

import io.mulu.rdf.intake.CatalogStatements;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Hands statements on, without Jena's types. Of graphs with names, the names are set aside. */
final class StatementSink extends StreamRDFBase {

    private final CatalogStatements statements;

    StatementSink(CatalogStatements statements) {
        this.statements = statements;
    }

    @Override
    public void quad(Quad quad) {
        triple(quad.asTriple());
    }

    @Override
    public void triple(Triple triple) {
        Node object = triple.getObject();
        String subject = name(triple.getSubject());
        String property = name(triple.getPredicate());
        if (object.isLiteral()) {
            String language = object.getLiteralLanguage();
            boolean plain = !language.isEmpty() || XSDDatatype.XSDstring.equals(object.getLiteralDatatype());
            statements.text(
                    subject,
                    property,
                    object.getLiteralLexicalForm(),
                    language.isEmpty() ? null : language,
                    plain ? null : datatype(object));
        } else {
            statements.link(subject, property, name(object));
        }
    }

    private static @Nullable String datatype(Node literal) {
        return literal.getLiteralDatatypeURI();
    }

    private static String name(Node node) {
        return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.isURI() ? node.getURI() : node.toString();
    }
}
