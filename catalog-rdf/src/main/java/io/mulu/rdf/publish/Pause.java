package io.mulu.rdf.publish;

import java.time.Duration;

/** Waits between two attempts. */
@FunctionalInterface
public interface Pause {

    /**
     * Waits.
     *
     * @param time how long
     * @throws InterruptedException if somebody does not want to wait any longer
     */
    void of(Duration time) throws InterruptedException;

    /**
     * A pause that lets the thread sleep.
     *
     * @return the pause
     */
    static Pause sleeping() {
        return time -> Thread.sleep(time.toMillis());
    }
}
