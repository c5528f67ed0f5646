package io.mulu.benchmarks.linked;

import io.mulu.benchmarks.measure.Goal;
import io.mulu.benchmarks.measure.Turns;
import io.mulu.benchmarks.reading.Reading;
import io.mulu.catalog.check.CheckSettings;
import io.mulu.rdf.syntax.RdfSyntax;
import java.nio.file.Path;
import java.util.List;

/** A file of JSON Lines read, checked and written as N-Triples, by a program that writes nothing else. */
final class CheckedContest {

    private static final String DATABIND = "Jackson 2 databind to plain records";
    private static final String CHECKED = "JSON Lines checked and written as N-Triples";

    private final Turns turns = Turns.ofThread();

    /** Measures. */
    Turns run(Path file, CheckSettings settings, LinkedEffort effort) throws Exception {
        Reading reading = new Reading(file, settings);
        EndToEnd conversion = new EndToEnd(file, settings);
        turns.add(DATABIND, reading::databind);
        turns.add(CHECKED, () -> conversion.checked(RdfSyntax.N_TRIPLES));
        turns.run(effort.warmUps(), effort.rounds());
        return turns;
    }

    List<Goal> goals() {
        return List.of(Goal.atMost(
                2.6, "R6 checked and written as N-Triples against databind", turns.ratios(CHECKED, DATABIND)));
    }
}
