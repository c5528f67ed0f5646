package io.mulu.benchmarks.tables;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Lets works take turns, in every other round in the opposite order, and keeps how long each took by the clock and on
 * the processors.
 */
final class Turns {

    private static final double NANOS = 1e9;

    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Map<String, Work> works = new LinkedHashMap<>();
    private final Map<String, List<Seconds>> seconds = new LinkedHashMap<>();
    private final Map<String, Outcome> outcomes = new HashMap<>();

    void add(String name, Work work) {
        works.put(name, work);
        seconds.put(name, new ArrayList<>());
    }

    void run(int warmUps, int rounds) throws Exception {
        List<String> order = new ArrayList<>(works.keySet());
        for (int round = -warmUps; round < rounds; round++) {
            for (String name : order) {
                run(name, works.get(name), round >= 0);
            }
            Collections.reverse(order);
        }
    }

    private void run(String name, Work work, boolean counts) throws Exception {
        System.gc();
        long processors = process.getProcessCpuTime();
        long start = System.nanoTime();
        Outcome outcome = work.run();
        double wall = (System.nanoTime() - start) / NANOS;
        double cpu = (process.getProcessCpuTime() - processors) / NANOS;
        Outcome before = outcomes.putIfAbsent(name, outcome);
        if (before != null && !before.equals(outcome)) {
            throw new IllegalStateException(name + " came to " + outcome + " and before to " + before);
        }
        if (counts) {
            of(name).add(new Seconds(wall, cpu));
        }
    }

    private List<Seconds> of(String name) {
        return seconds.getOrDefault(name, List.of());
    }

    Iterable<String> names() {
        return works.keySet();
    }

    Outcome outcome(String name) {
        return outcomes.getOrDefault(name, new Outcome(0, 0));
    }

    /** Seconds of a work in each round, in order of size. */
    List<Double> seconds(String name, ToDoubleFunction<Seconds> clock) {
        return of(name).stream().map(clock::applyAsDouble).sorted().toList();
    }

    /** Round by round, since two things measured one after the other suffer from the same neighbours; in order of size. */
    List<Double> ratios(String name, String base, ToDoubleFunction<Seconds> clock) {
        return IntStream.range(0, of(name).size())
                .mapToObj(round -> clock.applyAsDouble(of(name).get(round)) / clock.applyAsDouble(of(base).get(round)))
                .sorted()
                .toList();
    }

    /** What is measured. */
    interface Work {

        Outcome run() throws Exception;
    }

    /**
     * How long a work took.
     *
     * @param wall seconds by the clock
     * @param cpu seconds on the processors, of all threads
     */
    record Seconds(double wall, double cpu) {}
}
