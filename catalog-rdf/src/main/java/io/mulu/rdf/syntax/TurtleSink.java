package io.mulu.rdf.syntax;

import io.mulu.rdf.graph.Namespace;
import io.mulu.rdf.graph.Property;
import io.mulu.rdf.graph.Term;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes Turtle 1.1, or TriG of one graph: one block for each thing, one line for each property, values of one property in one line. */
final class TurtleSink implements GraphDocument {

    private static final byte[][] PROPERTIES = new byte[Property.values().length][];
    private static final byte[] NEXT_PROPERTY = Utf8Buffer.ascii(" ;\n    ");
    private static final byte[] NEXT_VALUE = Utf8Buffer.ascii(", ");
    private static final byte[] END = Utf8Buffer.ascii(" .\n");

    static {
        for (Property property : Property.values()) {
            PROPERTIES[property.ordinal()] = Utf8Buffer.ascii(property.curie() + " ");
        }
    }

    private final Utf8Buffer buffer;
    private final BaseIri base;
    private final References references;
    private final List<Inverse> inverses = new ArrayList<>();
    private String subject = "";
    private int begin;
    private boolean typed;
    private boolean empty;
    private @Nullable Object last;

    /** The graph that the statements are in; null for a document of Turtle, which has but one. */
    private final @Nullable String graph;

    TurtleSink(Utf8Buffer buffer, BaseIri base, @Nullable String graph) {
        this.buffer = buffer;
        this.base = base;
        this.graph = graph;
        this.references = new References(buffer, base, '<', ">");
    }

    @Override
    public void open() {
        buffer.put("@base <");
        buffer.iri(base.iri(), 0);
        buffer.put("> .\n");
        for (Namespace namespace : Namespace.values()) {
            buffer.put("@prefix " + namespace.prefix() + ": <" + namespace.iri() + "> .\n");
        }
        if (graph != null) {
            buffer.put('\n');
            references.put(graph);
            buffer.put(" {\n");
        }
    }

    @Override
    public void finish() throws IOException {
        if (graph != null) {
            buffer.put("\n}\n");
        }
        buffer.drain();
    }

    @Override
    public void subject(String iri) {
        subject = iri;
        begin = buffer.size();
        buffer.put('\n');
        references.about(iri);
        typed = false;
        empty = true;
        last = null;
    }

    @Override
    public void type(Term type) {
        if (typed) {
            buffer.put(NEXT_VALUE);
        } else {
            buffer.put(" a ");
        }
        references.put(type);
        typed = true;
        empty = false;
    }

    @Override
    public void iri(Property property, String iri) {
        property(property);
        references.put(iri);
    }

    @Override
    public void term(Property property, Term object) {
        property(property);
        references.put(object);
    }

    @Override
    public void inverse(Property property, String iri) {
        inverses.add(new Inverse(property, iri));
    }

    @Override
    public void iri(String property, String iri) {
        property(property);
        references.put(iri);
    }

    @Override
    public void text(String property, String text, @Nullable String language) {
        property(property);
        text(text, language);
    }

    @Override
    public void typed(String property, String lexical, Term datatype) {
        property(property);
        typed(lexical, datatype);
    }

    @Override
    public void text(Property property, String text, @Nullable String language) {
        property(property);
        text(text, language);
    }

    private void text(String text, @Nullable String language) {
        buffer.quoted(text, Escapes.SHARED);
        if (language != null) {
            buffer.put('@');
            buffer.put(language);
        }
    }

    @Override
    public void typed(Property property, String lexical, Term datatype) {
        property(property);
        typed(lexical, datatype);
    }

    private void typed(String lexical, Term datatype) {
        if (datatype == Term.XSD_INTEGER || datatype == Term.XSD_BOOLEAN) {
            buffer.put(lexical);
        } else {
            buffer.quoted(lexical, Escapes.SHARED);
            buffer.put("^^");
            references.put(datatype);
        }
    }

    @Override
    public void end() throws IOException {
        if (empty) {
            buffer.truncate(begin);
        } else {
            buffer.put(END);
        }
        for (Inverse inverse : inverses) {
            references.put(inverse.iri());
            buffer.put(' ');
            buffer.put(PROPERTIES[inverse.property().ordinal()]);
            references.put(subject);
            buffer.put(END);
        }
        inverses.clear();
        buffer.drainWhenFull();
    }

    private void property(Property property) {
        if (begins(property)) {
            buffer.put(PROPERTIES[property.ordinal()]);
        }
    }

    private void property(String iri) {
        if (begins(iri)) {
            references.put(iri);
            buffer.put(' ');
        }
    }

    /** Whether the property must be written because another one came before it. */
    private boolean begins(Object property) {
        if (property.equals(last)) {
            buffer.put(NEXT_VALUE);
            return false;
        }
        if (empty) {
            buffer.put(' ');
        } else {
            buffer.put(NEXT_PROPERTY);
        }
        last = property;
        empty = false;
        return true;
    }

    private record Inverse(Property property, String iri) {}
}
