package io.mulu.agreement;

import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One way of breaking one element.
 *
 * @param place the element and where it stands
 * @param way in which way it is broken
 * @param shown how it is broken, for people
 * @param change breaks the JSON of a clean resource
 * @param direct stands for the value in RDF where the record cannot hold it; null when the record can
 * @param beside whether that stands beside the clean value, and not in its place
 */
record Breakage(
        Place place,
        Way way,
        String shown,
        Consumer<ObjectNode> change,
        @Nullable Node direct,
        boolean beside) {

    @Override
    public String toString() {
        return place.name() + " " + way + " " + shown;
    }
}
