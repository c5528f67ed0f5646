package io.mulu.rdf.syntax;

import io.mulu.rdf.graph.Property;
import io.mulu.rdf.graph.Term;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes JSON-LD 1.1 with its context inside: a graph, one line for each thing. */
final class JsonLdSink implements GraphDocument {

    private static final byte[][] KEYS = new byte[Property.values().length][];
    private static final byte[] TYPE = Utf8Buffer.ascii(",\"type\":");

    static {
        for (Property property : Property.values()) {
            KEYS[property.ordinal()] = Utf8Buffer.ascii(",\"" + JsonLdContext.key(property) + "\":");
        }
    }

    private final Utf8Buffer buffer;
    private final BaseIri base;
    private final References references;
    private final Set<Property> said = EnumSet.noneOf(Property.class);
    private final Set<String> others = new HashSet<>();
    private boolean first = true;
    private boolean typed;
    private @Nullable Object last;
    private int firstValue;
    private boolean several;

    JsonLdSink(Utf8Buffer buffer, BaseIri base) {
        this.buffer = buffer;
        this.base = base;
        this.references = new References(buffer, base, '"', "\"");
    }

    @Override
    public void open() {
        buffer.put("{\"@context\": ");
        JsonLdContext.write(buffer, base);
        buffer.put(",\n\"@graph\": [");
    }

    @Override
    public void finish() throws IOException {
        buffer.put("\n]}\n");
        buffer.drain();
    }

    @Override
    public void subject(String iri) {
        buffer.put(first ? "\n{\"id\":" : ",\n{\"id\":");
        references.about(iri);
        first = false;
        typed = false;
        last = null;
        said.clear();
        others.clear();
    }

    @Override
    public void type(Term type) {
        if (typed) {
            nextValue();
        } else {
            buffer.put(TYPE);
            firstValue();
        }
        typed = true;
        curie(type);
    }

    @Override
    public void iri(Property property, String iri) {
        property(property);
        references.put(iri);
    }

    @Override
    public void term(Property property, Term object) {
        property(property);
        curie(object);
    }

    /** Only for the properties that the context has an inverse of, and once for each thing. */
    @Override
    public void inverse(Property property, String iri) {
        String key = JsonLdContext.INVERSES.get(property);
        if (key == null) {
            throw new IllegalArgumentException("property has no inverse: " + property.curie());
        }
        endValues();
        buffer.put(",\"" + key + "\":");
        references.put(iri);
    }

    @Override
    public void iri(String property, String iri) {
        property(property);
        buffer.put("{\"id\":");
        references.put(iri);
        buffer.put('}');
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
        if (Objects.equals(language, property.language())) {
            buffer.quoted(text, Escapes.SHARED);
            return;
        }
        text(text, language);
    }

    private void text(String text, @Nullable String language) {
        buffer.put("{\"@value\":");
        buffer.quoted(text, Escapes.SHARED);
        if (language != null) {
            buffer.put(",\"@language\":\"");
            buffer.put(language);
            buffer.put('"');
        }
        buffer.put('}');
    }

    @Override
    public void typed(Property property, String lexical, Term datatype) {
        property(property);
        if (datatype == property.datatype()) {
            buffer.quoted(lexical, Escapes.SHARED);
            return;
        }
        typed(lexical, datatype);
    }

    private void typed(String lexical, Term datatype) {
        buffer.put("{\"@value\":");
        buffer.quoted(lexical, Escapes.SHARED);
        buffer.put(",\"@type\":");
        curie(datatype);
        buffer.put('}');
    }

    @Override
    public void end() throws IOException {
        endValues();
        buffer.put('}');
        buffer.drainWhenFull();
    }

    private void property(Property property) {
        if (property == last) {
            nextValue();
            return;
        }
        endValues();
        if (!said.add(property)) {
            throw new IllegalArgumentException("values of one property do not follow each other: " + property.curie());
        }
        buffer.put(KEYS[property.ordinal()]);
        last = property;
        firstValue();
    }

    /** A property that the context has no short name for is called by its IRI. */
    private void property(String iri) {
        if (iri.equals(last)) {
            nextValue();
            return;
        }
        endValues();
        if (!others.add(iri)) {
            throw new IllegalArgumentException("values of one property do not follow each other: " + iri);
        }
        buffer.put(',');
        buffer.quoted(iri, Escapes.SHARED);
        buffer.put(':');
        last = iri;
        firstValue();
    }

    private void firstValue() {
        firstValue = buffer.size();
        several = false;
    }

    private void nextValue() {
        if (!several) {
            buffer.insert(firstValue, '[');
            several = true;
        }
        buffer.put(',');
    }

    private void endValues() {
        if (several) {
            buffer.put(']');
        }
        several = false;
        last = null;
    }

    private void curie(Term term) {
        buffer.put('"');
        references.put(term);
        buffer.put('"');
    }
}
