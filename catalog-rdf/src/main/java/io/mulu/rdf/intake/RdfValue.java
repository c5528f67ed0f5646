package io.mulu.rdf.intake;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** What a statement says: a text, or another thing. Ordered, since a graph keeps no order. */
record RdfValue(
        Kind kind,
        String text,
        @Nullable String language,
        @Nullable String datatype) implements Comparable<RdfValue> {

    /** The kinds of values. */
    enum Kind {
        LITERAL,
        IRI,
        BLANK
    }

    private static final Comparator<@Nullable String> ABSENT_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    private static final Comparator<RdfValue> ORDER = Comparator.comparing(RdfValue::kind)
            .thenComparing(RdfValue::text)
            .thenComparing(RdfValue::language, ABSENT_FIRST)
            .thenComparing(RdfValue::datatype, ABSENT_FIRST);

    static RdfValue thing(String name) {
        return new RdfValue(name.startsWith("_:") ? Kind.BLANK : Kind.IRI, name, null, null);
    }

    boolean isLiteral() {
        return kind == Kind.LITERAL;
    }

    boolean isIri() {
        return kind == Kind.IRI;
    }

    @Override
    public int compareTo(RdfValue other) {
        return ORDER.compare(this, other);
    }
}
