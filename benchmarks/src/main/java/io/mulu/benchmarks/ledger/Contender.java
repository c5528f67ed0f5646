package io.mulu.benchmarks.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** One way to get codes, in one thread or several. */
final class Contender implements AutoCloseable {

    private final String name;
    private final int times;
    private final List<Worker> workers;
    private final ExecutorService threads;
    private final GivenNumbers given = new GivenNumbers();

    /**
     * @param name what the table calls it
     * @param times how often each worker works in one round
     * @param workers one for each thread
     */
    Contender(String name, int times, List<Worker> workers) {
        this.name = name;
        this.times = times;
        this.workers = List.copyOf(workers);
        this.threads = Executors.newFixedThreadPool(workers.size());
    }

    static Contender alone(String name, int times, Worker worker) {
        return new Contender(name, times, List.of(worker));
    }

    static Contender together(String name, int times, int threads, Worker worker) {
        return new Contender(name, times, Collections.nCopies(threads, worker));
    }

    String name() {
        return name;
    }

    /** Works once and returns codes per second. What it got is looked at afterwards. */
    double round() throws Exception {
        List<Callable<List<Numbers>>> tasks = new ArrayList<>();
        workers.forEach(worker -> tasks.add(() -> repeat(worker)));
        long start = System.nanoTime();
        List<Future<List<Numbers>>> done = threads.invokeAll(tasks);
        long nanos = System.nanoTime() - start;
        long before = given.count();
        for (Future<List<Numbers>> numbers : done) {
            numbers.get().forEach(given::add);
        }
        return (given.count() - before) * 1e9 / nanos;
    }

    private List<Numbers> repeat(Worker worker) throws Exception {
        List<Numbers> taken = new ArrayList<>(times);
        for (int i = 0; i < times; i++) {
            taken.add(worker.take());
        }
        return taken;
    }

    /** How many different codes it got so far. */
    long codes() {
        return given.count();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
