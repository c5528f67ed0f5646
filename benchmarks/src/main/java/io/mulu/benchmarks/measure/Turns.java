package io.mulu.benchmarks.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** Lets works take turns, in every other round in the opposite order, and keeps how long each took. */
public final class Turns {

    private final LongSupplier nanoseconds;
    private final Map<String, Work> works = new LinkedHashMap<>();
    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();
    private final Map<String, Work.Outcome> outcomes = new LinkedHashMap<>();

    /** By the clock on the wall. */
    public Turns() {
        this(System::nanoTime);
    }

    private Turns(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    /**
     * By the time for which a processor was busy with the calling thread, in which all of a work must be done. What others
     * do on the machine meanwhile counts less, and what the collector of garbage does in threads of its own does not
     * count.
     *
     * @return works without time so far
     */
    public static Turns ofThread() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return new Turns(threads::getCurrentThreadCpuTime);
    }

    /**
     * Adds a work.
     *
     * @param name by which it is printed
     * @param work does it once
     */
    public void add(String name, Work work) {
        works.put(name, work);
        seconds.put(name, new ArrayList<>());
    }

    /**
     * Measures.
     *
     * @param warmUps rounds that do not count
     * @param rounds rounds that count
     * @throws IllegalStateException if a work comes to something else than before
     * @throws Exception if a work fails
     */
    public void run(int warmUps, int rounds) throws Exception {
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
        long start = nanoseconds.getAsLong();
        Work.Outcome outcome = works.get(name).run();
        double taken = (nanoseconds.getAsLong() - start) / 1e9;
        if (!outcome.equals(outcomes.computeIfAbsent(name, same -> outcome))) {
            throw new IllegalStateException(name + " came to " + outcome + " and before to " + outcomes.get(name));
        }
        if (counts) {
            seconds.get(name).add(taken);
        }
    }

    /**
     * The works.
     *
     * @return their names, in the order in which they were added
     */
    public List<String> names() {
        return List.copyOf(works.keySet());
    }

    /**
     * How long a work took.
     *
     * @param name of the work
     * @return seconds, by round
     */
    public Ratios seconds(String name) {
        return Ratios.of(seconds.get(name));
    }

    /**
     * How long a work took against another, round by round.
     *
     * @param name of the work
     * @param base name of the other
     * @return the ratios
     */
    public Ratios ratios(String name, String base) {
        return Ratios.paired(seconds.get(name), seconds.get(base));
    }

    /**
     * Ratios of two works that dealt with different numbers of resources.
     *
     * @param name of the work
     * @param base name of the other
     * @return the ratios of the times for one resource
     */
    public Ratios perResource(String name, String base) {
        double share = (double) outcome(base).resources() / outcome(name).resources();
        return Ratios.of(
                ratios(name, base).sorted().stream().map(ratio -> ratio * share).toList());
    }

    /**
     * Checks that two works came to the same.
     *
     * @param one name of a work
     * @param other name of another
     * @throws IllegalStateException if they did not
     */
    public void requireSameOutcome(String one, String other) {
        if (!outcome(one).equals(outcome(other))) {
            throw new IllegalStateException(one + " came to " + outcome(one) + ", " + other + " to " + outcome(other));
        }
    }

    /**
     * What a work came to.
     *
     * @param name of the work
     * @return the same in every round
     */
    public Work.Outcome outcome(String name) {
        return outcomes.get(name);
    }
}
