package io.mulu.catalog.rule;

import java.util.Map;

/** Takes what a rule finds in a whole catalogue. */
@FunctionalInterface
public interface CatalogReport {

    /**
     * Takes one finding.
     *
     * @param place the member it is about
     * @param arguments what the sentence needs, by name
     */
    void report(Place place, Map<String, String> arguments);
}
