package io.mulu.benchmarks.measure;

/** Something that is measured. */
@FunctionalInterface
public interface Work {

    /**
     * Does the work once.
     *
     * @return what it came to, to be compared
     * @throws Exception if it cannot be done
     */
    Outcome run() throws Exception;

    /**
     * What came of it.
     *
     * @param resources how many resources it dealt with
     * @param counted how many findings it had, or bytes it wrote
     */
    record Outcome(int resources, long counted) {}
}
