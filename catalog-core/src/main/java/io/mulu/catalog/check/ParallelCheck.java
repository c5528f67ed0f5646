package io.mulu.catalog.check;

import io.mulu.catalog.stream.DivisibleSource;
import io.mulu.catalog.stream.DivisibleSource.Part;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.ResourceSource;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets threads read and check parts of a source, and passes the entries on in their order. The calling thread takes the parts,
 * helps while the next in order is not ready, and never waits for a thread that it was not given.
 */
final class ParallelCheck {

    private static final int PARTS_PER_THREAD = 3;

    private final ResourceSource source;
    private final EntryCheck check;
    private final Workers workers;
    private final Deque<PartTask> inOrder = new ArrayDeque<>();
    private final ConcurrentLinkedQueue<PartTask> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger helpers = new AtomicInteger();
    private @Nullable IOException unreadable;
    private boolean ended;

    ParallelCheck(ResourceSource source, EntryCheck check, Workers workers) {
        this.source = source;
        this.check = check;
        this.workers = workers;
    }

    /** Passes on each entry with what was found in it. */
    void run(Consumer<CheckedEntry> sink) throws IOException {
        if (workers.threads() == 1 || !(source instanceof DivisibleSource divisible)) {
            runAlone(sink);
            return;
        }
        try {
            takeParts(divisible);
            while (!inOrder.isEmpty()) {
                PartTask first = inOrder.remove();
                List<CheckedEntry> entries = result(first);
                if (entries == null) {
                    divisible.resumeAt(first.part());
                    runAlone(sink);
                    return;
                }
                takeParts(divisible);
                entries.forEach(sink);
            }
        } finally {
            waiting.clear();
        }
        if (unreadable != null) {
            throw unreadable;
        }
    }

    private void runAlone(Consumer<CheckedEntry> sink) throws IOException {
        for (Entry entry = source.next(); entry != null; entry = source.next()) {
            sink.accept(check.check(entry));
        }
    }

    /** Keeps some parts ahead; what cannot be read is told when all before it has been passed on. */
    private void takeParts(DivisibleSource divisible) {
        while (!ended && inOrder.size() < PARTS_PER_THREAD * workers.threads()) {
            Part part = null;
            try {
                part = divisible.nextPart();
            } catch (IOException e) {
                unreadable = e;
            }
            if (part == null) {
                ended = true;
                return;
            }
            PartTask task = new PartTask(part, check);
            inOrder.add(task);
            waiting.add(task);
            callHelper();
        }
    }

    private void callHelper() {
        if (helpers.get() < workers.threads() - 1) {
            helpers.incrementAndGet();
            workers.executor().execute(this::help);
        }
    }

    private void help() {
        try {
            for (PartTask task = waiting.poll(); task != null; task = waiting.poll()) {
                task.tryRun();
            }
        } finally {
            helpers.decrementAndGet();
        }
    }

    private @Nullable List<CheckedEntry> result(PartTask first) {
        if (!first.tryRun()) {
            while (!first.isDone()) {
                PartTask other = waiting.poll();
                if (other == null) {
                    break;
                }
                other.tryRun();
            }
        }
        return first.await();
    }
}
