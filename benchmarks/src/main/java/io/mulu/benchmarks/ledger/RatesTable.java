package io.mulu.benchmarks.ledger;

import io.mulu.benchmarks.measure.Ratios;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints what was measured. */
final class RatesTable {

    private final PrintStream out;
    private final Rounds rounds;

    RatesTable(PrintStream out, Rounds rounds) {
        this.out = out;
        this.rounds = rounds;
    }

    void printRates(String store) {
        print("%n%-11s %-26s %12s %12s %12s %10s", "store", "codes per second", "median", "least", "most", "codes");
        for (Contender contender : rounds.contenders()) {
            Ratios rates = rounds.rates(contender);
            print(
                    "%-11s %-26s %,12.0f %,12.0f %,12.0f %,10d",
                    store, contender.name(), rates.median(), rates.least(), rates.most(), contender.codes());
        }
    }

    /** Prints the goals and returns how many are missed that should not be. */
    int printGoals(List<Comparison> comparisons) {
        print("%n%-11s %-70s %9s %9s %9s %7s  %s", "store", "ratio", "median", "least", "most", "goal", "met");
        int missed = 0;
        for (Comparison comparison : comparisons) {
            Ratios ratios = rounds.ratios(comparison);
            boolean met = ratios.median() >= comparison.wanted();
            missed += met || !comparison.binding() ? 0 : 1;
            print(
                    "%-11s %-70s %9.2f %9.2f %9.2f %7s  %s",
                    comparison.store(),
                    comparison.goal(),
                    ratios.median(),
                    ratios.least(),
                    ratios.most(),
                    wanted(comparison),
                    verdict(comparison, met));
        }
        return missed;
    }

    private static String wanted(Comparison comparison) {
        return comparison.wanted() == 0 ? "-" : String.format(Locale.ROOT, "%.1f", comparison.wanted());
    }

    private static String verdict(Comparison comparison, boolean met) {
        if (comparison.wanted() == 0) {
            return "-";
        }
        return met ? "yes" : comparison.binding() ? "NO" : "no, but only told";
    }

    private void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
