package io.mulu.benchmarks.linked;

import io.mulu.benchmarks.measure.Goal;
import io.mulu.benchmarks.measure.Machine;
import io.mulu.benchmarks.measure.MeasuredTable;
import io.mulu.benchmarks.reading.CatalogueMaker;
import io.mulu.catalog.check.CheckSettings;
import io.mulu.rdf.syntax.RdfSyntax;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures how fast catalogues become linked data, and in how little memory, and holds it against the goals. Argument: a
 * folder for files of some hundred megabytes. Exit code 1 when a goal is missed.
 */
final class LinkedRates {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int LITTLE = 64;

    private final LinkedEffort effort;
    private final MeasuredTable table;

    LinkedRates(LinkedEffort effort, PrintStream out) {
        this.effort = effort;
        this.table = new MeasuredTable(out, "bytes");
    }

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int missed = new LinkedRates(LinkedEffort.full(), out).run(Path.of(args[0]));
        System.exit(missed == 0 ? 0 : 1);
    }

    /** Measures all and returns how many goals are missed. */
    int run(Path folder) throws Exception {
        table.print("%s", Machine.platform());
        table.print(
                "load %.2f; %d rounds in turns after %d to warm up; times of the working thread",
                Machine.load(), effort.rounds(), effort.warmUps());
        List<Goal> goals = new ArrayList<>();
        Path file = Files.createTempFile(folder, "linked-rates", ".jsonl");
        try {
            measure(file, goals);
        } finally {
            Files.delete(file);
        }
        int missed = table.printGoals(goals) + memory(folder);
        table.print("%nload %.2f; goals missed: %d", Machine.load(), missed);
        return missed;
    }

    /** What writes one syntax alone comes first: it is not to suffer from what the compiler learns from the others. */
    private void measure(Path file, List<Goal> goals) throws Exception {
        CheckSettings settings = CheckSettings.guide2017(TODAY);
        new CatalogueMaker().write(file, effort.read());
        CheckedContest checked = new CheckedContest();
        table.printTimes(checked.run(file, settings, effort));
        WritingContest writing = new WritingContest();
        table.printTimes(writing.run(effort));
        Path twice = Files.createTempFile(file.getParent(), "linked-rates", ".jsonl");
        try {
            new CatalogueMaker().write(twice, 2 * effort.read());
            DoublingContest doubling = new DoublingContest();
            table.printTimes(doubling.run(file, twice, settings, effort));
            goals.addAll(writing.goals());
            goals.addAll(checked.goals());
            goals.addAll(doubling.goals());
        } finally {
            Files.delete(twice);
        }
        new CatalogueMaker().write(file, effort.modelled());
        ModelContest model = new ModelContest();
        table.printTimes(model.run(file, settings, effort));
        goals.addAll(model.goals());
    }

    /** A program that runs out of memory has missed its goal. */
    private int memory(Path folder) throws Exception {
        table.print("");
        int missed = 0;
        for (RdfSyntax syntax : RdfSyntax.values()) {
            String told = ExportTrial.run(LITTLE, syntax, effort.many(), folder);
            table.print("-Xmx%dm, canonical order as %s: %s", LITTLE, syntax.id(), told);
            missed += told.equals("FAILED") ? 1 : 0;
        }
        return missed;
    }
}
