package io.mulu.rdf.syntax;

import io.mulu.rdf.graph.Property;
import io.mulu.rdf.graph.Term;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes N-Triples 1.1, a line for each statement. */
final class StatementLines implements GraphDocument {

    private static final String TYPE = " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <";
    private static final byte[] END = Utf8Buffer.ascii(" .\n");

    private final Utf8Buffer buffer;
    private String subject = "";

    StatementLines(Utf8Buffer buffer) {
        this.buffer = buffer;
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
        subject = iri;
    }

    @Override
    public void type(Term type) {
        name(subject);
        buffer.put(TYPE);
        buffer.put(type.iri());
        buffer.put('>');
        buffer.put(END);
    }

    @Override
    public void iri(Property property, String iri) {
        iri(property.iri(), iri);
    }

    @Override
    public void term(Property property, Term object) {
        iri(property.iri(), object.iri());
    }

    @Override
    public void inverse(Property property, String iri) {
        statement(iri, property.iri());
        name(subject);
        buffer.put(END);
    }

    @Override
    public void text(Property property, String text, @Nullable String language) {
        text(property.iri(), text, language);
    }

    @Override
    public void typed(Property property, String lexical, Term datatype) {
        typed(property.iri(), lexical, datatype);
    }

    @Override
    public void iri(String property, String iri) {
        statement(subject, property);
        name(iri);
        buffer.put(END);
    }

    @Override
    public void text(String property, String text, @Nullable String language) {
        statement(subject, property);
        buffer.quoted(text);
        if (language != null) {
            buffer.put('@');
            buffer.put(language);
        }
        buffer.put(END);
    }

    @Override
    public void typed(String property, String lexical, Term datatype) {
        statement(subject, property);
        buffer.quoted(lexical);
        buffer.put("^^<");
        buffer.put(datatype.iri());
        buffer.put('>');
        buffer.put(END);
    }

    @Override
    public void end() throws IOException {
        buffer.drainWhenFull();
    }

    private void statement(String about, String property) {
        name(about);
        buffer.put(' ');
        name(property);
        buffer.put(' ');
    }

    private void name(String iri) {
        buffer.put('<');
        buffer.iri(iri, 0);
        buffer.put('>');
    }
}
