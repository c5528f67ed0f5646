package io.mulu.catalog.registry;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTreeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects what is wrong in data files, so that all of it can be told at once. For use by one thread. */
public final class ReadingFaults {

    private final List<JsonTreeException> found = new ArrayList<>();

    /** A collector that has found nothing yet. */
    public ReadingFaults() {}

    /**
     * Reads a part of a document.
     *
     * @param <T> what is read
     * @param node the part, for the place of a fault that has none of its own
     * @param instead what to answer when it is wrong
     * @param reading reads it
     * @return what was read
     */
    public <T> T attempt(JsonNode node, T instead, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (JsonTreeException e) {
            found.add(e);
        } catch (IllegalArgumentException e) {
            found.add(node.problem(String.valueOf(e.getMessage())));
        }
        return instead;
    }

    /**
     * Notes a fault.
     *
     * @param fault what is wrong and where
     */
    public void add(JsonTreeException fault) {
        found.add(fault);
    }

    /**
     * All that was found.
     *
     * @return in the order in which it was found; empty when all is well
     */
    public List<JsonTreeException> found() {
        return List.copyOf(found);
    }
}
