package io.mulu.catalog.check;

import java.util.Objects;
import java.util.concurrent.Executor;

/**
 * The threads that check a source.
 *
 * @param threads how many work at the same time, the calling one among them; at least 1. With more than the executor lends,
 *     as many work as it lends
 * @param executor lends all threads but the calling one; with one thread it is not asked
 */
public record Workers(int threads, Executor executor) {

    /** The calling thread alone. */
    public static final Workers CALLER = new Workers(1, Runnable::run);

    public Workers {
        Objects.requireNonNull(executor, "executor");
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1: " + threads);
        }
    }
}
