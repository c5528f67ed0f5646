package io.mulu.rdf.syntax;

import io.mulu.rdf.graph.Namespace;
import io.mulu.rdf.graph.Property;
import io.mulu.rdf.graph.Term;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes RDF/XML: one element for each thing, named after its first class, and one line for each statement. */
final class RdfXmlSink implements GraphDocument {

    private static final Tag[] PROPERTIES = new Tag[Property.values().length];
    private static final byte[][] TYPES = new byte[Term.values().length][];
    private static final byte[][] TERMS = new byte[Term.values().length][];
    private static final byte[][] DATATYPES = new byte[Term.values().length][];
    private static final byte[] RESOURCE = Utf8Buffer.ascii(" rdf:resource=");
    private static final byte[] CLOSED = Utf8Buffer.ascii("/>\n");
    private static final String THING = "rdf:Description";

    static {
        for (Property property : Property.values()) {
            PROPERTIES[property.ordinal()] = Tag.of(property.curie(), "");
        }
        for (Term term : Term.values()) {
            TERMS[term.ordinal()] = Utf8Buffer.ascii(" rdf:resource=\"" + term.iri() + "\"/>\n");
            TYPES[term.ordinal()] = Utf8Buffer.ascii("    <rdf:type rdf:resource=\"" + term.iri() + "\"/>\n");
            DATATYPES[term.ordinal()] = Utf8Buffer.ascii(" rdf:datatype=\"" + term.iri() + "\">");
        }
    }

    /** The tags of a property. */
    private record Tag(byte[] open, byte[] close) {

        static Tag of(String name, String declaration) {
            return new Tag(
                    ("    <" + name + declaration).getBytes(StandardCharsets.UTF_8),
                    ("</" + name + ">\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private record Inverse(Property property, String iri) {}

    private final Utf8Buffer buffer;
    private final BaseIri base;
    private final References references;
    private final Map<String, Tag> others = new HashMap<>();
    private final List<Inverse> inverses = new ArrayList<>();
    private String subject = "";
    private @Nullable String element;

    RdfXmlSink(Utf8Buffer buffer, BaseIri base) {
        this.buffer = buffer;
        this.base = base;
        this.references = new References(buffer, base, '"', "\"", Escapes.XML);
    }

    @Override
    public void open() {
        buffer.put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
        buffer.put(" xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"\n");
        for (Namespace namespace : Namespace.values()) {
            if (namespace != Namespace.XSD) {
                buffer.put("    xmlns:" + namespace.prefix() + "=\"" + namespace.iri() + "\"\n");
            }
        }
        buffer.put("    xml:base=");
        references.whole(base.iri());
        buffer.put(">\n");
    }

    @Override
    public void finish() throws IOException {
        buffer.put("</rdf:RDF>\n");
        buffer.drain();
    }

    @Override
    public void subject(String iri) {
        subject = iri;
        element = null;
    }

    @Override
    public void type(Term type) {
        if (element == null) {
            begin(type.curie());
        } else {
            buffer.put(TYPES[type.ordinal()]);
        }
    }

    private void begin(String name) {
        element = name;
        buffer.put("  <");
        buffer.put(name);
        buffer.put(" rdf:about=");
        references.about(subject);
        buffer.put(">\n");
    }

    @Override
    public void iri(Property property, String iri) {
        link(PROPERTIES[property.ordinal()], iri);
    }

    @Override
    public void term(Property property, Term object) {
        open(PROPERTIES[property.ordinal()]);
        buffer.put(TERMS[object.ordinal()]);
    }

    @Override
    public void inverse(Property property, String iri) {
        inverses.add(new Inverse(property, iri));
    }

    @Override
    public void text(Property property, String text, @Nullable String language) {
        text(PROPERTIES[property.ordinal()], text, language);
    }

    @Override
    public void typed(Property property, String lexical, Term datatype) {
        typed(PROPERTIES[property.ordinal()], lexical, datatype);
    }

    @Override
    public void iri(String property, String iri) {
        link(tag(property), iri);
    }

    @Override
    public void text(String property, String text, @Nullable String language) {
        text(tag(property), text, language);
    }

    @Override
    public void typed(String property, String lexical, Term datatype) {
        typed(tag(property), lexical, datatype);
    }

    /** A property that a registry names brings its namespace along. */
    private Tag tag(String iri) {
        return others.computeIfAbsent(iri, whole -> {
            XmlName name = XmlName.of(whole);
            String namespace = name.namespace().replace("&", "&amp;");
            return Tag.of("ns:" + name.local(), " xmlns:ns=\"" + namespace + "\"");
        });
    }

    private void open(Tag tag) {
        if (element == null) {
            begin(THING);
        }
        buffer.put(tag.open());
    }

    private void link(Tag tag, String iri) {
        open(tag);
        buffer.put(RESOURCE);
        references.put(iri);
        buffer.put(CLOSED);
    }

    private void text(Tag tag, String text, @Nullable String language) {
        open(tag);
        if (language != null) {
            buffer.put(" xml:lang=\"");
            buffer.put(language);
            buffer.put('"');
        }
        buffer.put('>');
        buffer.text(text, Escapes.XML);
        buffer.put(tag.close());
    }

    private void typed(Tag tag, String lexical, Term datatype) {
        open(tag);
        buffer.put(DATATYPES[datatype.ordinal()]);
        buffer.text(lexical, Escapes.XML);
        buffer.put(tag.close());
    }

    @Override
    public void end() throws IOException {
        close();
        for (Inverse inverse : inverses) {
            String about = subject;
            subject(inverse.iri());
            iri(inverse.property(), about);
            close();
            subject = about;
        }
        inverses.clear();
        buffer.drainWhenFull();
    }

    private void close() {
        if (element != null) {
            buffer.put("  </");
            buffer.put(element);
            buffer.put(">\n");
        }
        element = null;
    }
}
