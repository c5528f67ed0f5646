package io.mulu.rdf.intake;

import io.mulu.rdf.graph.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** All that is said of one thing, by property, in an order that does not depend on the document's. */
final class Thing {

    private final String name;
    private final List<Statement> statements;

    /** Takes statements in order, without repetitions. */
    Thing(String name, List<Statement> statements) {
        this.name = name;
        this.statements = statements;
    }

    String name() {
        return name;
    }

    List<Statement> statements() {
        return statements;
    }

    private int first(String property) {
        int low = 0;
        int high = statements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (statements.get(middle).property().compareTo(property) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    List<Statement> of(String property) {
        int from = first(property);
        int to = from;
        while (to < statements.size() && statements.get(to).property().equals(property)) {
            to++;
        }
        return statements.subList(from, to);
    }

    boolean has(Property property) {
        return has(property.iri());
    }

    boolean has(String property) {
        int from = first(property);
        return from < statements.size() && statements.get(from).property().equals(property);
    }

    /** The values of a property, which are thereby understood. */
    List<RdfValue> take(Property property) {
        return take(property.iri(), value -> true);
    }

    /** Those values of a property that something can be made of; the others are not understood. */
    List<RdfValue> take(String property, Predicate<RdfValue> readable) {
        List<RdfValue> values = new ArrayList<>();
        for (Statement statement : of(property)) {
            if (readable.test(statement.value())) {
                statement.understand();
                values.add(statement.value());
            }
        }
        return values;
    }

    /** The values of a property, of which it is not known yet whether they can be understood. */
    List<RdfValue> look(Property property) {
        return of(property.iri()).stream().map(Statement::value).toList();
    }

    /** Sets statements aside as derived from others. */
    void derived(Property property) {
        take(property);
    }

    /** Sets statements aside as derived from others where they say what is expected. */
    void derived(Property property, String expected) {
        take(property.iri(), value -> value.text().equals(expected));
    }
}
