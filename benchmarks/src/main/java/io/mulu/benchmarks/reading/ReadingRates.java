package io.mulu.benchmarks.reading;

import io.mulu.benchmarks.measure.Machine;
import io.mulu.catalog.check.CheckSettings;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Draft. */
final class ReadingRates {
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int n = Integer.parseInt(args[1]);
        int rounds = Integer.parseInt(args[2]);
        Path file = folder.resolve("bench-" + n + ".jsonl");
        if (!Files.exists(file)) new CatalogueMaker().write(file, n);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(Machine.platform() + " load " + Machine.load() + " bytes each " + Files.size(file) / n);
        Reading reading = new Reading(file, CheckSettings.guide2017(LocalDate.of(2026, 11, 22)));
        Turns turns = new Turns();
        turns.add("databind", reading::databind);
        turns.add("library", reading::library);
        turns.add("checked", reading::checked);
        turns.run(3, rounds);
        for (String name : turns.names())
            out.printf(
                    "%-12s %8.2f us (%.2f) ratio %.3f [%.3f %.3f] %s%n",
                    name,
                    turns.seconds(name).median() * 1e6 / n,
                    turns.seconds(name).least() * 1e6 / n,
                    turns.ratios(name, "databind").median(),
                    turns.ratios(name, "databind").least(),
                    turns.ratios(name, "databind").most(),
                    turns.outcome(name));
    }
}
