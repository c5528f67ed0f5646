package io.mulu.benchmarks.linked;

import io.mulu.benchmarks.measure.Goal;
import io.mulu.benchmarks.measure.Turns;
import io.mulu.catalog.check.CheckSettings;
import io.mulu.rdf.syntax.RdfSyntax;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Two files of JSON Lines made into linked data in canonical order; one has twice the resources of the other. */
final class DoublingContest {

    private final Turns turns = Turns.ofThread();

    /** Measures. */
    Turns run(Path file, Path twice, CheckSettings settings, LinkedEffort effort) throws Exception {
        EndToEnd conversion = new EndToEnd(file, settings);
        EndToEnd twiceConversion = new EndToEnd(twice, settings);
        for (RdfSyntax syntax : RdfSyntax.values()) {
            turns.add(ordered(syntax, false), () -> conversion.ordered(syntax));
            turns.add(ordered(syntax, true), () -> twiceConversion.ordered(syntax));
        }
        turns.run(effort.warmUps(), effort.rounds());
        return turns;
    }

    private static String ordered(RdfSyntax syntax, boolean twice) {
        return "JSON Lines in canonical order as " + syntax.id() + (twice ? ", twice as many" : "");
    }

    List<Goal> goals() {
        List<Goal> goals = new ArrayList<>();
        for (RdfSyntax syntax : RdfSyntax.values()) {
            goals.add(Goal.atMost(
                    2.2,
                    "twice the resources in canonical order as " + syntax.id(),
                    turns.ratios(ordered(syntax, true), ordered(syntax, false))));
        }
        return goals;
    }
}
