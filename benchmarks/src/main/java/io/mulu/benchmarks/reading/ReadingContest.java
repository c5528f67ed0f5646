package io.mulu.benchmarks.reading;

import io.mulu.benchmarks.measure.Goal;
import io.mulu.benchmarks.measure.Turns;
import io.mulu.catalog.check.CheckSettings;
import io.mulu.catalog.check.Workers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One file read in all ways. */
final class ReadingContest {

    private static final String DATABIND = "Jackson 2 databind to plain records";
    private static final String LIBRARY = "library to its records";
    private static final String CHECKED = "library, all rules, whole catalogue compared";
    private static final String CHECKED_BY_TWO = "the same with two threads";

    private final Turns turns = new Turns();

    /** Measures. */
    Turns run(Path file, CheckSettings settings, ReadingEffort effort) throws Exception {
        Reading reading = new Reading(file, settings);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            turns.add(DATABIND, reading::databind);
            turns.add(LIBRARY, reading::library);
            turns.add(CHECKED, () -> reading.checked(Workers.CALLER));
            turns.add(CHECKED_BY_TWO, () -> reading.checked(new Workers(2, other)));
            turns.run(effort.warmUps(), effort.rounds());
        } finally {
            other.shutdown();
        }
        turns.requireSameOutcome(CHECKED, CHECKED_BY_TWO);
        return turns;
    }

    List<Goal> goals() {
        return List.of(
                Goal.atMost(1.0, "JSON Lines to records against Jackson 2 databind", turns.ratios(LIBRARY, DATABIND)),
                Goal.atMost(1.25, "read and fully checked against databind alone", turns.ratios(CHECKED, DATABIND)),
                Goal.atMost(
                        0.85, "read and checked by two threads against one", turns.ratios(CHECKED_BY_TWO, CHECKED)));
    }
}
