package io.mulu.catalog.check;

import io.mulu.catalog.stream.DivisibleSource.Part;
import io.mulu.catalog.stream.Entry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Reading and checking one part, by whichever thread takes it first. */
final class PartTask {

    private final Part part;
    private final EntryCheck check;
    private final AtomicBoolean taken = new AtomicBoolean();
    private final CountDownLatch done = new CountDownLatch(1);
    private @Nullable List<CheckedEntry> checked;
    private @Nullable IOException unreadable;
    private @Nullable RuntimeException failure;
    private @Nullable Error error;

    PartTask(Part part, EntryCheck check) {
        this.part = part;
        this.check = check;
    }

    Part part() {
        return part;
    }

    /** Does the work unless another thread has taken it; true if it did. */
    boolean tryRun() {
        if (!taken.compareAndSet(false, true)) {
            return false;
        }
        try {
            List<CheckedEntry> entries = new ArrayList<>();
            for (Entry entry : part.read()) {
                entries.add(check.check(entry));
            }
            checked = entries;
        } catch (IOException e) {
            unreadable = e;
        } catch (RuntimeException e) {
            failure = e;
        } catch (Error e) {
            error = e;
        } finally {
            done.countDown();
        }
        return true;
    }

    boolean isDone() {
        return done.getCount() == 0;
    }

    /** The entries; null when the part could not be read. Waits for the thread that took it. */
    @Nullable
    List<CheckedEntry> await() {
        boolean interrupted = false;
        while (!isDone()) {
            try {
                done.await();
            } catch (InterruptedException e) {
                interrupted = true; // another thread is at work and ends soon; who asked is told afterwards
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (error != null) {
            throw error;
        }
        if (failure != null) {
            throw failure;
        }
        return unreadable == null ? checked : null;
    }
}
