package io.mulu.catalog.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds runs of names that differ by a number at their end which counts up by one from entry to entry, as dragging a cell
 * down makes them. Each name is looked up once; of a run only its two ends are kept.
 *
 * @param <K> what is the same of the names of a run
 */
final class NumberedNames<K> {

    private static final int FEWEST = 2;

    private final int shortest;
    private final Map<K, Run> last = new HashMap<>();
    private final List<Run> runs = new ArrayList<>();

    /** Runs of fewer names than {@code shortest} are none; nor is a single name, whatever is asked for. */
    NumberedNames(int shortest) {
        this.shortest = Math.max(FEWEST, shortest);
    }

    void add(K stem, int number, String name, Place place) {
        Run run = last.get(stem);
        if (run == null || run.number + 1 != number) {
            last.put(stem, new Run(number, name, place));
            return;
        }
        run.number = number;
        run.lastName = name;
        run.count++;
        if (run.count == shortest) {
            runs.add(run);
        }
    }

    void report(CatalogReport report) {
        for (Run run : runs) {
            report.report(
                    run.place,
                    Arguments.found(run.firstName, "last", run.lastName, "count", String.valueOf(run.count)));
        }
    }

    private static final class Run {

        private final String firstName;
        private final Place place;
        private int number;
        private String lastName;
        private int count = 1;

        private Run(int number, String name, Place place) {
            this.number = number;
            this.firstName = name;
            this.lastName = name;
            this.place = place;
        }
    }
}
