package io.mulu.rdf.publish;

import java.time.Duration;

/**
 * How often something is tried that failed for a reason that may pass: no connection, a connection that broke, no answer
 * in time, or the status 429, 502, 503 or 504. A wait is twice the one before it, or what the server asks for by
 * {@code Retry-After} in seconds, but never longer than {@code longest}.
 *
 * @param attempts how often in all, at least 1
 * @param first the wait before the second attempt
 * @param longest the longest wait
 */
public record RetryPolicy(int attempts, Duration first, Duration longest) {

    /** Checks that it can be followed. */
    public RetryPolicy {
        if (attempts < 1) {
            throw new IllegalArgumentException("attempts must be at least 1: " + attempts);
        }
        if (first.isNegative() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("longest must not be shorter than first: " + longest + ", " + first);
        }
    }

    /**
     * Five attempts, with waits of 1, 2, 4 and 8 seconds, or up to 30 where a server asks for them.
     *
     * @return the policy
     */
    public static RetryPolicy standard() {
        return new RetryPolicy(5, Duration.ofSeconds(1), Duration.ofSeconds(30));
    }

    /** The wait behind an attempt, counted from 1; a server's wish, when there is one, is in seconds. */
    Duration after(int attempt, long wished) {
        Duration wait = wished >= 0
                ? Duration.ofSeconds(Math.min(wished, longest.toSeconds() + 1))
                : first.multipliedBy(1L << Math.min(attempt - 1, 20));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
