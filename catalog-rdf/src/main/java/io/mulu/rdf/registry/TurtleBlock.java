package io.mulu.rdf.registry;

import io.mulu.catalog.text.LocalizedText;
import io.mulu.rdf.graph.RegistryTerm;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said of one thing, in Turtle: one line for each property. */
final class TurtleBlock {

    private static final int FIRST_PRINTABLE = 0x20;
    private static final int DELETE = 0x7F;

    private final StringBuilder out;

    /** Begins a thing of some classes. */
    TurtleBlock(StringBuilder out, String iri, String... classes) {
        this.out = out;
        out.append('\n').append(iri(iri)).append(" a ").append(String.join(", ", classes));
    }

    private TurtleBlock add(String property, String object) {
        out.append(" ;\n    ").append(property).append(' ').append(object);
        return this;
    }

    TurtleBlock text(String property, @Nullable String text) {
        return text == null ? this : add(property, quoted(text));
    }

    TurtleBlock text(RegistryTerm property, @Nullable String text) {
        return text(property.curie(), text);
    }

    TurtleBlock texts(String property, LocalizedText text) {
        return add(property, quoted(text.zh()) + "@zh, " + quoted(text.en()) + "@en");
    }

    TurtleBlock tagged(String property, String text, String language) {
        return add(property, quoted(text) + "@" + language);
    }

    /** Several texts whose order means nothing. */
    TurtleBlock texts(String property, List<String> texts) {
        return texts.isEmpty()
                ? this
                : add(property, texts.stream().map(TurtleBlock::quoted).collect(Collectors.joining(", ")));
    }

    /** Several texts whose order means something. */
    TurtleBlock list(RegistryTerm property, List<String> texts) {
        return texts.isEmpty()
                ? this
                : add(
                        property.curie(),
                        texts.stream().map(TurtleBlock::quoted).collect(Collectors.joining(" ", "( ", " )")));
    }

    TurtleBlock plain(String property, Object value) {
        return add(property, value.toString());
    }

    TurtleBlock day(RegistryTerm property, @Nullable Object day) {
        return day == null ? this : add(property.curie(), "\"" + day + "\"^^xsd:date");
    }

    TurtleBlock link(String property, @Nullable String iri) {
        return iri == null ? this : add(property, iri(iri));
    }

    TurtleBlock links(String property, List<String> iris) {
        return iris.isEmpty()
                ? this
                : add(property, iris.stream().map(TurtleBlock::iri).collect(Collectors.joining(", ")));
    }

    void end() {
        out.append(" .\n");
    }

    static String iri(String iri) {
        return "<" + iri + ">";
    }

    /** A text in quotation marks; half of a surrogate pair becomes U+FFFD. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> other(quoted, c);
            }
        });
        return quoted.append('"').toString();
    }

    private static void other(StringBuilder quoted, int c) {
        if (c < FIRST_PRINTABLE || c == DELETE) {
            quoted.append(String.format(java.util.Locale.ROOT, "\\u%04X", c));
        } else {
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            quoted.appendCodePoint(half ? 0xFFFD : c);
        }
    }
}
