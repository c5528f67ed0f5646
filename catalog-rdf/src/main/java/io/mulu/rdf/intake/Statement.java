package io.mulu.rdf.intake;

import java.util.Comparator;

/** Something said of a thing, and whether it was understood. */
final class Statement {

    static final Comparator<Statement> ORDER =
            Comparator.comparing((Statement one) -> one.property).thenComparing(one -> one.value);

    private final String property;
    private final RdfValue value;
    private boolean understood;

    Statement(String property, RdfValue value) {
        this.property = property;
        this.value = value;
    }

    String property() {
        return property;
    }

    RdfValue value() {
        return value;
    }

    boolean isUnderstood() {
        return understood;
    }

    void understand() {
        understood = true;
    }

    boolean isSame(Statement other) {
        return property.equals(other.property) && value.equals(other.value);
    }
}
