package io.mulu.benchmarks.reading;

import io.mulu.benchmarks.measure.Goal;
import io.mulu.benchmarks.measure.Machine;
import io.mulu.benchmarks.measure.MeasuredTable;
import io.mulu.benchmarks.measure.Ratios;
import io.mulu.catalog.check.CheckSettings;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures how fast catalogues are read and checked, and in how little memory, and holds it against the goals. Argument: a
 * folder for a file of some hundred megabytes. Exit code 1 when a goal is missed.
 */
final class ReadingRates {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int LITTLE = 64;
    private static final int ENOUGH = 512;

    private final ReadingEffort effort;
    private final MeasuredTable table;

    ReadingRates(ReadingEffort effort, PrintStream out) {
        this.effort = effort;
        this.table = new MeasuredTable(out, "findings");
    }

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int missed = new ReadingRates(ReadingEffort.full(), out).run(Path.of(args[0]));
        System.exit(missed == 0 ? 0 : 1);
    }

    /** Measures all and returns how many goals are missed. */
    int run(Path folder) throws Exception {
        table.print("%s", Machine.platform());
        Path file = Files.createTempFile(folder, "reading-rates", ".jsonl");
        try {
            new CatalogueMaker().write(file, effort.resources());
            table.print(
                    "load %.2f; %d rounds in turns after %d to warm up; %,d resources of %,d bytes",
                    Machine.load(),
                    effort.rounds(),
                    effort.warmUps(),
                    effort.resources(),
                    Files.size(file) / effort.resources());
            int missed = measure(file) + memory();
            table.print("%nload %.2f; goals missed: %d", Machine.load(), missed);
            return missed;
        } finally {
            Files.delete(file);
        }
    }

    private int measure(Path file) throws Exception {
        CheckSettings settings = CheckSettings.guide2017(TODAY);
        double held = HeldMemory.ratio(file, settings);
        ReadingContest reading = new ReadingContest();
        table.printTimes(reading.run(file, settings, effort));
        RulesContest rules = new RulesContest(settings, effort);
        table.printTimes(rules.run(settings, effort));
        List<Goal> goals = new ArrayList<>(reading.goals());
        goals.addAll(rules.goals());
        goals.add(Goal.atMost(1.6, "bytes of memory of a resource that is kept, by JSON", Ratios.of(List.of(held))));
        return table.printGoals(goals);
    }

    /** A program that runs out of memory has missed its goal. */
    private int memory() throws Exception {
        table.print("");
        int missed = 0;
        for (boolean all : new boolean[] {false, true}) {
            int megabytes = all ? ENOUGH : LITTLE;
            String told = MemoryTrial.run(megabytes, all, effort.many());
            table.print("-Xmx%dm, %s: %s", megabytes, all ? "all rules" : "rules of single entries", told);
            missed += told.contains(" 0 findings") ? 0 : 1;
        }
        return missed;
    }
}
