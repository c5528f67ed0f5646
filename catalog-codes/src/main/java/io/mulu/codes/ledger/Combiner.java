package io.mulu.codes.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the calls of threads that want codes of one scope, so that one of them does the work of all that wait in one
 * transaction: a commit costs the same for one call as for many.
 *
 * <p>Calls wait in lanes. One thread leads a lane: it takes all calls that wait along, and when it is done it hands the
 * lead to one that came meanwhile. No thread leads for longer than its own call takes.
 *
 * <p>Threads that were just served tend to come back at once. So a leader gives them a moment, a fraction of what the
 * last transaction took, when there are fewer calls than last time; without it batches of one and of all others would
 * alternate. A thread that is alone never waits. Safe for use by several threads.
 */
final class Combiner {

    private static final int LANES = 64;
    private static final int MOST_CALLS = 256;
    private static final long LONGEST_MOMENT = 1_000_000;

    private final List<Lane> lanes;
    private final Consumer<List<CombinedCall>> work;

    /**
     * @param singleLane whether all calls wait in one lane, because the store runs one transaction at a time anyway
     * @param work does what the calls want in one transaction, and gives each its result or its failure
     */
    Combiner(boolean singleLane, Consumer<List<CombinedCall>> work) {
        this.work = work;
        this.lanes = Stream.generate(Lane::new).limit(singleLane ? 1 : LANES).toList();
    }

    List<Assignment> run(List<AssignmentRequest> requests) {
        CombinedCall call = new CombinedCall(requests);
        String scope = requests.get(0).scope();
        lanes.get(Math.floorMod(scope.hashCode(), lanes.size())).run(call);
        return call.result();
    }

    private final class Lane {

        private final Queue<CombinedCall> waiting = new ArrayDeque<>();
        private boolean led;
        /** Touched by the leader alone, and handed on with the lead. */
        private int lastSize = 1;

        private long lastNanos;

        private void run(CombinedCall call) {
            if (enter(call) || call.awaitLead()) {
                lead(call);
            }
        }

        /** Returns whether the call leads; else it waits. */
        private synchronized boolean enter(CombinedCall call) {
            if (led) {
                waiting.add(call);
                return false;
            }
            led = true;
            return true;
        }

        private void lead(CombinedCall call) {
            List<CombinedCall> calls = new ArrayList<>(List.of(call));
            try {
                gather(calls);
                long start = System.nanoTime();
                runAll(calls);
                lastNanos = System.nanoTime() - start;
                lastSize = calls.size();
            } finally {
                CombinedCall next = handOver();
                if (next != null) {
                    next.takeLead();
                }
                calls.forEach(CombinedCall::finish);
            }
        }

        private void gather(List<CombinedCall> calls) {
            take(calls);
            long start = System.nanoTime();
            long moment = Math.min(lastNanos / 4, LONGEST_MOMENT);
            while (calls.size() < lastSize && System.nanoTime() - start < moment) {
                Thread.yield();
                take(calls);
            }
        }

        private synchronized void take(List<CombinedCall> calls) {
            while (calls.size() < MOST_CALLS && !waiting.isEmpty()) {
                calls.add(waiting.remove());
            }
        }

        private synchronized @Nullable CombinedCall handOver() {
            CombinedCall next = waiting.poll();
            led = next != null;
            return next;
        }

        /** Each call gets an exception of its own, since each is thrown in a thread of its own. */
        private void runAll(List<CombinedCall> calls) {
            try {
                work.accept(calls);
            } catch (LedgerException e) {
                calls.forEach(call -> call.failed(new LedgerException(e.reason(), String.valueOf(e.getMessage()), e)));
            } catch (RuntimeException e) {
                calls.forEach(call -> call.failed(e));
            }
        }
    }
}
