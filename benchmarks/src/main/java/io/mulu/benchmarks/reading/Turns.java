package io.mulu.benchmarks.reading;

import io.mulu.benchmarks.measure.Ratios;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets works take turns, in every other round in the opposite order, and keeps how long each took. */
final class Turns {

    private final Map<String, Work> works = new LinkedHashMap<>();
    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();
    private final Map<String, Work.Outcome> outcomes = new LinkedHashMap<>();

    void add(String name, Work work) {
        works.put(name, work);
        seconds.put(name, new ArrayList<>());
    }

    void run(int warmUps, int rounds) throws Exception {
        List<String> order = new ArrayList<>(works.keySet());
        for (int round = -warmUps; round < rounds; round++) {
            for (String name : order) {
                run(name, round >= 0);
            }
            Collections.reverse(order);
        }
    }

    private void run(String name, boolean counts) throws Exception {
        System.gc();
        long start = System.nanoTime();
        Work.Outcome outcome = works.get(name).run();
        double taken = (System.nanoTime() - start) / 1e9;
        if (!outcome.equals(outcomes.computeIfAbsent(name, same -> outcome))) {
            throw new IllegalStateException(name + " came to " + outcome + " and before to " + outcomes.get(name));
        }
        if (counts) {
            seconds.get(name).add(taken);
        }
    }

    List<String> names() {
        return List.copyOf(works.keySet());
    }

    Ratios seconds(String name) {
        return Ratios.of(seconds.get(name));
    }

    Ratios ratios(String name, String base) {
        return Ratios.paired(seconds.get(name), seconds.get(base));
    }

    /** Ratios of two works that dealt with different numbers of resources. */
    Ratios perResource(String name, String base) {
        double share = (double) outcome(base).resources() / outcome(name).resources();
        return Ratios.of(
                ratios(name, base).sorted().stream().map(ratio -> ratio * share).toList());
    }

    void requireSameOutcome(String one, String other) {
        if (!outcome(one).equals(outcome(other))) {
            throw new IllegalStateException(one + " came to " + outcome(one) + ", " + other + " to " + outcome(other));
        }
    }

    Work.Outcome outcome(String name) {
        return outcomes.get(name);
    }
}
