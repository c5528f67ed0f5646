package io.mulu.rdf.jena;

import org.apache.jena.graph.Node;

/** Nodes as people and locations know them. */
final class NodeTexts {

    private NodeTexts() {}

    /** The IRI, or the name of a blank node. */
    static String name(Node node) {
        return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.isURI() ? node.getURI() : text(node);
    }

    /** The same, or of a literal its text with its language. */
    static String text(Node node) {
        if (!node.isLiteral()) {
            return node.isURI() || node.isBlank() ? name(node) : node.toString();
        }
        String language = node.getLiteralLanguage();
        return language.isEmpty() ? node.getLiteralLexicalForm() : node.getLiteralLexicalForm() + "@" + language;
    }
}
