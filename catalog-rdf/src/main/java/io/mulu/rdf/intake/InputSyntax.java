package io.mulu.rdf.intake;

import java.util.Locale;
import java.util.Optional;

/** The syntaxes of RDF in which catalogues and shapes are read. */
public enum InputSyntax {
    /** Turtle 1.1. */
    TURTLE("ttl"),
    /** N-Triples 1.1. */
    N_TRIPLES("nt"),
    /** JSON-LD 1.1. */
    JSON_LD("jsonld"),
    /** RDF/XML. */
    RDF_XML("rdf"),
    /** TriG; the graphs of a document are read as one. */
    TRIG("trig");

    private final String ending;

    InputSyntax(String ending) {
        this.ending = ending;
    }

    /**
     * The usual ending of files, which also names the syntax in commands.
     *
     * @return lower case, without point
     */
    public String ending() {
        return ending;
    }

    /**
     * The syntax that the name of a file tells.
     *
     * @param name the name; the case of its ending does not matter
     * @return the syntax; empty for other endings
     */
    public static Optional<InputSyntax> ofEnding(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (InputSyntax syntax : values()) {
            if (syntax.ending.equals(ending) && name.length() > ending.length()) {
                return Optional.of(syntax);
            }
        }
        return Optional.empty();
    }
}
