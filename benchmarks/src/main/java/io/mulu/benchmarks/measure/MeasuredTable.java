package io.mulu.benchmarks.measure;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints what was measured. */
public final class MeasuredTable {

    private static final double MICROS = 1e6;

    private final PrintStream out;
    private final String counted;

    /**
     * A table on a stream.
     *
     * @param out where it is printed
     * @param counted the heading of what the works counted
     */
    public MeasuredTable(PrintStream out, String counted) {
        this.counted = counted;
        this.out = out;
    }

    /**
     * Prints how long works took.
     *
     * @param turns the works
     */
    public void printTimes(Turns turns) {
        print(
                "%n%-52s %8s %8s %8s %10s %14s",
                "microseconds per resource", "median", "least", "most", "resources", counted);
        for (String name : turns.names()) {
            Ratios seconds = turns.seconds(name);
            Work.Outcome outcome = turns.outcome(name);
            double each = MICROS / outcome.resources();
            print(
                    "%-52s %8.2f %8.2f %8.2f %,10d %,14d",
                    name,
                    seconds.median() * each,
                    seconds.least() * each,
                    seconds.most() * each,
                    outcome.resources(),
                    outcome.counted());
        }
    }

    /**
     * Prints goals.
     *
     * @param goals what was measured
     * @return how many are missed
     */
    public int printGoals(List<Goal> goals) {
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

    /**
     * Prints a line.
     *
     * @param format as for {@link String#format}
     * @param values its values
     */
    public void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
