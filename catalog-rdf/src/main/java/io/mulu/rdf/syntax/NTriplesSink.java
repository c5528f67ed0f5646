package io.mulu.rdf.syntax;

import io.mulu.rdf.graph.Property;
import io.mulu.rdf.graph.Term;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes N-Triples: one line for each statement, in the order in which the statements come. */
final class NTriplesSink implements GraphDocument {

    private static final byte[][] PROPERTIES = new byte[Property.values().length][];
    private static final byte[][] TYPES = new byte[Term.values().length][];
    private static final byte[][] TERMS = new byte[Term.values().length][];
    private static final byte[][] DATATYPES = new byte[Term.values().length][];
    private static final byte[] CHINESE = Utf8Buffer.ascii("@zh .\n");
    private static final byte[] SPACE = {' '};
    private static final byte[] END = Utf8Buffer.ascii(" .\n");

    /** Most names are objects, behind which a statement ends. */
    private static final String CLOSE = "> .\n";

    static {
        for (Property property : Property.values()) {
            PROPERTIES[property.ordinal()] = Utf8Buffer.ascii(" <" + property.iri() + "> ");
        }
        for (Term term : Term.values()) {
            TERMS[term.ordinal()] = Utf8Buffer.ascii("<" + term.iri() + "> .\n");
            TYPES[term.ordinal()] =
                    Utf8Buffer.ascii(" <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <" + term.iri() + "> .\n");
            DATATYPES[term.ordinal()] = Utf8Buffer.ascii("^^<" + term.iri() + "> .\n");
        }
    }

    private final Utf8Buffer buffer;
    private final References references;
    private String about = "";
    private byte[] subject = new byte[256];
    private int length;

    /** Names that begin with the base are many and different; the bytes of all others are kept. */
    NTriplesSink(Utf8Buffer buffer, BaseIri base) {
        this.buffer = buffer;
        this.references = new References(buffer, base, '<', CLOSE);
    }

    @Override
    public void open() {
        // Nothing stands before the first statement.
    }

    @Override
    public void finish() throws IOException {
        buffer.drain();
    }

    @Override
    public void subject(String iri) {
        int from = buffer.size();
        references.about(iri);
        length = buffer.size() - END.length - from;
        if (length > subject.length) {
            subject = new byte[2 * length];
        }
        buffer.cut(from, subject, length);
        about = iri;
    }

    @Override
    public void type(Term type) {
        buffer.put(subject, length, TYPES[type.ordinal()]);
    }

    @Override
    public void iri(Property property, String iri) {
        property(property);
        references.put(iri);
    }

    @Override
    public void term(Property property, Term object) {
        property(property);
        buffer.put(TERMS[object.ordinal()]);
    }

    @Override
    public void inverse(Property property, String iri) {
        name(iri);
        buffer.put(PROPERTIES[property.ordinal()]);
        references.put(about);
    }

    @Override
    public void text(Property property, String text, @Nullable String language) {
        property(property);
        literal(text, language);
    }

    @Override
    public void typed(Property property, String lexical, Term datatype) {
        property(property);
        literal(lexical, datatype);
    }

    @Override
    public void iri(String property, String iri) {
        property(property);
        references.put(iri);
    }

    @Override
    public void text(String property, String text, @Nullable String language) {
        property(property);
        literal(text, language);
    }

    @Override
    public void typed(String property, String lexical, Term datatype) {
        property(property);
        literal(lexical, datatype);
    }

    @Override
    public void end() throws IOException {
        buffer.drainWhenFull();
    }

    private void property(Property property) {
        buffer.put(subject, length, PROPERTIES[property.ordinal()]);
    }

    private void property(String iri) {
        buffer.put(subject, length, SPACE);
        name(iri);
        buffer.put(' ');
    }

    /** A name that is not an object. */
    private void name(String iri) {
        references.put(iri);
        buffer.truncate(buffer.size() - END.length);
    }

    private void literal(String text, @Nullable String language) {
        buffer.quoted(text, Escapes.N_TRIPLES);
        if ("zh".equals(language)) {
            buffer.put(CHINESE);
        } else {
            if (language != null) {
                buffer.put('@');
                buffer.put(language);
            }
            buffer.put(END);
        }
    }

    private void literal(String lexical, Term datatype) {
        buffer.quoted(lexical, Escapes.N_TRIPLES);
        buffer.put(DATATYPES[datatype.ordinal()]);
    }
}
