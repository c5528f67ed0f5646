package io.mulu.benchmarks.reading;

/** Something that is measured. */
@FunctionalInterface
interface Work {

    /** Does the work once and tells how many resources it dealt with and findings it had, to be compared. */
    Outcome run() throws Exception;

    /** What came of it. */
    record Outcome(int resources, int findings) {}
}
