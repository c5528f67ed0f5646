package io.mulu.benchmarks.tables;

import java.util.List;

/**
 * How much is measured.
 *
 * @param warmUps rounds before the measured ones
 * @param rounds measured rounds
 * @param workbooks what is read in these rounds
 * @param large what is read in a small memory
 * @param largeRounds how often it is read by each contender, besides
 * @param written what is written in a round
 */
record Effort(
        int warmUps,
        int rounds,
        List<SampleWorkbook> workbooks,
        SampleWorkbook large,
        int largeRounds,
        SampleWorkbook written) {

    private static final int ITEMS = 10;

    /** A hundred thousand rows of both kinds in both spellings, and a million rows of a hundred thousand resources. */
    static Effort full() {
        return of(1, 7, 100_000, 1_000_000);
    }

    static Effort of(int warmUps, int rounds, int rows, int large) {
        return new Effort(
                warmUps,
                rounds,
                List.of(
                        new SampleWorkbook("a row per item, texts in cells", rows / ITEMS, ITEMS, false),
                        new SampleWorkbook("a row per item, shared texts", rows / ITEMS, ITEMS, true),
                        new SampleWorkbook("a row per resource, texts in cells", rows, 1, false),
                        new SampleWorkbook("a row per resource, shared texts", rows, 1, true)),
                new SampleWorkbook("large", large / ITEMS, ITEMS, true),
                Math.min(3, rounds),
                new SampleWorkbook("written", rows / 2 / ITEMS, ITEMS, true));
    }
}
