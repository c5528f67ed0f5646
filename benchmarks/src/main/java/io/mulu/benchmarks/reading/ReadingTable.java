package io.mulu.benchmarks.reading;

import io.mulu.benchmarks.measure.Ratios;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints what was measured. */
final class ReadingTable {

    private static final double MICROS = 1e6;

    private final PrintStream out;

    ReadingTable(PrintStream out) {
        this.out = out;
    }

    void printTimes(Turns turns) {
        print(
                "%n%-52s %8s %8s %8s %10s %9s",
                "microseconds per resource", "median", "least", "most", "resources", "findings");
        for (String name : turns.names()) {
            Ratios seconds = turns.seconds(name);
            Work.Outcome outcome = turns.outcome(name);
            double each = MICROS / outcome.resources();
            print(
                    "%-52s %8.2f %8.2f %8.2f %,10d %,9d",
                    name,
                    seconds.median() * each,
                    seconds.least() * each,
                    seconds.most() * each,
                    outcome.resources(),
                    outcome.findings());
        }
    }

    /** Prints the goals and returns how many are missed. */
    int printGoals(List<Goal> goals) {
        print("%n%-70s %8s %8s %8s %8s  %s", "ratio of times, by rounds", "median", "least", "most", "goal", "met");
        for (Goal goal : goals) {
            Ratios ratios = goal.ratios();
            print(
                    "%-70s %8.2f %8.2f %8.2f %8s  %s",
                    goal.words(),
                    ratios.median(),
                    ratios.least(),
                    ratios.most(),
                    goal.wanted(),
                    goal.isMet() ? "yes" : "NO");
        }
        return (int) goals.stream().filter(goal -> !goal.isMet()).count();
    }

    void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
