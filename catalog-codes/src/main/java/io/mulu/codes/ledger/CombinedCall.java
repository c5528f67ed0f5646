package io.mulu.codes.ledger;

import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** What one thread wants of a shared transaction, and what came of it. */
final class CombinedCall {

    private final List<AssignmentRequest> requests;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean leads;
    private @Nullable List<Assignment> assignments;
    private @Nullable RuntimeException failure;

    CombinedCall(List<AssignmentRequest> requests) {
        this.requests = requests;
    }

    List<AssignmentRequest> requests() {
        return requests;
    }

    /** A transaction that is run again gives its calls a new result each time; the last one counts. */
    void succeeded(List<Assignment> result) {
        assignments = result;
        failure = null;
    }

    void failed(RuntimeException e) {
        failure = e;
    }

    /** Waits until the call is done or has to lead, and returns whether it has to lead. */
    boolean awaitLead() {
        news.acquireUninterruptibly();
        return leads;
    }

    void takeLead() {
        leads = true;
        news.release();
    }

    void finish() {
        news.release();
    }

    List<Assignment> result() {
        if (failure != null) {
            throw failure;
        }
        if (assignments == null) {
            throw new IllegalStateException("the transaction was broken off in another thread");
        }
        return assignments;
    }
}
