package io.mulu.catalog.registry.intake;

import io.mulu.catalog.json.tree.JsonTreeException;
import java.util.List;

/**
 * What was read from a file, and what could not be.
 *
 * @param arrivals the items that could be read, in order
 * @param problems what is wrong with the others, or with the file; items are imported only when this is empty
 */
public record Reading(List<Arrival> arrivals, List<IntakeProblem> problems) {

    public Reading {
        arrivals = List.copyOf(arrivals);
        problems = List.copyOf(problems);
    }

    /**
     * What was read, with faults of documents.
     *
     * @param arrivals the items that could be read
     * @param faults what is wrong
     * @return the reading
     */
    public static Reading of(List<Arrival> arrivals, List<JsonTreeException> faults) {
        return new Reading(arrivals, faults.stream().map(IntakeProblem::of).toList());
    }
}
