package io.mulu.rdf.intake;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The things of a document, each with all that is said of it. */
final class StatementGraph {

    private final Map<String, Thing> things;
    private final int size;

    /** Takes the things in an order that stays. */
    StatementGraph(Map<String, Thing> things) {
        this.things = Collections.unmodifiableMap(things);
        this.size = things.values().stream()
                .mapToInt(thing -> thing.statements().size())
                .sum();
    }

    Collection<Thing> things() {
        return things.values();
    }

    /** What is said of a thing; null when nothing is. */
    @Nullable
    Thing thing(String name) {
        return things.get(name);
    }

    /** What is said of the thing that a value leads to; null when nothing is, or it is a text. */
    @Nullable
    Thing thing(RdfValue value) {
        return value.isLiteral() ? null : things.get(value.text());
    }

    /** How many statements there are. */
    int size() {
        return size;
    }
}
