package io.mulu.benchmarks.linked;

import io.mulu.benchmarks.measure.Goal;
import io.mulu.benchmarks.measure.Turns;
import io.mulu.benchmarks.reading.Reading;
import io.mulu.catalog.check.CheckSettings;
import io.mulu.rdf.syntax.RdfSyntax;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files of JSON Lines made into linked data; one file has twice the resources of the other. */
final class ConversionContest {

    private static final String DATABIND = "Jackson 2 databind to plain records";
    private static final String CHECKED = "JSON Lines checked and written as N-Triples";
    private static final String MODEL = "JSON Lines to a Jena model, written as Turtle pretty";

    private final Turns turns = new Turns();

    /** Measures. */
    Turns run(Path file, Path twice, CheckSettings settings, LinkedEffort effort) throws Exception {
        Reading reading = new Reading(file, settings);
        EndToEnd conversion = new EndToEnd(file, settings);
        EndToEnd twiceConversion = new EndToEnd(twice, settings);
        turns.add(DATABIND, reading::databind);
        turns.add(CHECKED, () -> conversion.checked(RdfSyntax.N_TRIPLES));
        turns.add(MODEL, conversion::byModel);
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
        List<Goal> goals = new ArrayList<>(List.of(
                Goal.atMost(
                        2.6, "R6 checked and written as N-Triples against databind", turns.ratios(CHECKED, DATABIND)),
                Goal.atLeast(8, "R7 model and Turtle pretty against the same", turns.ratios(MODEL, CHECKED))));
        for (RdfSyntax syntax : RdfSyntax.values()) {
            goals.add(Goal.atMost(
                    2.2,
                    "twice the resources in canonical order as " + syntax.id(),
                    turns.ratios(ordered(syntax, true), ordered(syntax, false))));
        }
        return goals;
    }
}
