package io.mulu.rdf.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a document by what they are about, each with its line. For use by one thread.
 *
 * <p>Nodes without IRI have labels that begin with {@code _:}.
 */
public final class Statements {

    private final String source;
    private final Map<String, Thing> things = new LinkedHashMap<>();

    /**
     * No statement yet.
     *
     * @param source the name of the document
     */
    public Statements(String source) {
        this.source = source;
    }

    /**
     * The name of the document.
     *
     * @return as it was given
     */
    public String source() {
        return source;
    }

    /**
     * Adds a statement that leads to a thing.
     *
     * @param subject the IRI of what it is about
     * @param property the IRI of the property
     * @param object the IRI of the other thing
     * @param line the line, 1-based
     */
    public void link(String subject, String property, String object, int line) {
        add(subject, property, new Value(object, null, true, line));
    }

    /**
     * Adds a statement that says a text or value.
     *
     * @param subject the IRI of what it is about
     * @param property the IRI of the property
     * @param text the text, or the value as its datatype writes it
     * @param language the language tag; null for none
     * @param line the line, 1-based
     */
    public void text(String subject, String property, String text, @Nullable String language, int line) {
        add(subject, property, new Value(text, language, false, line));
    }

    private void add(String subject, String property, Value value) {
        Thing thing = things.computeIfAbsent(subject, iri -> new Thing(iri, value.line(), new LinkedHashMap<>()));
        List<Value> values = thing.values().computeIfAbsent(property, any -> new ArrayList<>());
        boolean said = values.stream().anyMatch(value::says);
        if (!said) {
            values.add(value);
        }
    }

    /** All things, in the order in which they first occur. */
    Iterable<Thing> things() {
        return things.values();
    }

    /** What is said of a thing; nothing when it does not occur. */
    Thing thing(String iri, int line) {
        return things.getOrDefault(iri, new Thing(iri, line, Map.of()));
    }

    /** What is said of one thing. */
    record Thing(String iri, int line, Map<String, List<Value>> values) {

        List<Value> all(String property) {
            return values.getOrDefault(property, List.of());
        }

        @Nullable
        Value first(String property) {
            List<Value> all = all(property);
            return all.isEmpty() ? null : all.get(0);
        }

        boolean is(String type) {
            return all(TYPE).stream().anyMatch(value -> value.text().equals(type));
        }

        @Nullable
        Value in(String language, String property) {
            return all(property).stream()
                    .filter(value -> value.speaks(language))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** The object of a statement. */
    record Value(String text, @Nullable String language, boolean link, int line) {

        boolean says(Value other) {
            return link == other.link
                    && text.equals(other.text)
                    && (language == null ? other.language == null : language.equals(other.language));
        }

        boolean speaks(String wanted) {
            return language != null && (language.equals(wanted) || language.startsWith(wanted + "-"));
        }
    }

    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    static final String TYPE = RDF + "type";
}
