package io.mulu.benchmarks.linked;

import io.mulu.benchmarks.measure.Goal;
import io.mulu.benchmarks.measure.Turns;
import io.mulu.catalog.check.CheckSettings;
import io.mulu.rdf.syntax.RdfSyntax;
import java.nio.file.Path;
import java.util.List;

/** A file of JSON Lines made into linked data the usual way, by a model of everything, and in one pass. */
final class ModelContest {

    private static final String CHECKED = "the same file checked and written as N-Triples";
    private static final String MODEL = "JSON Lines to a Jena model, Turtle pretty";

    private final Turns turns = Turns.ofThread();

    /** Measures. */
    Turns run(Path file, CheckSettings settings, LinkedEffort effort) throws Exception {
        EndToEnd conversion = new EndToEnd(file, settings);
        turns.add(MODEL, conversion::byModel);
        turns.add(CHECKED, () -> conversion.checked(RdfSyntax.N_TRIPLES));
        turns.run(effort.warmUps(), effort.rounds());
        return turns;
    }

    List<Goal> goals() {
        return List.of(Goal.atLeast(
                8, "R7 model and Turtle pretty against checked and written", turns.ratios(MODEL, CHECKED)));
    }
}
