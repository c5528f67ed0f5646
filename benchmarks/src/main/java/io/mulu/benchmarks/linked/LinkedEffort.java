package io.mulu.benchmarks.linked;

/**
 * How much is measured.
 *
 * @param held how many resources in memory are written
 * @param few how many of them are given to writers whose time grows faster than what they are given
 * @param modelled how many resources the file has that is made a model
 * @param read how many resources the smaller of the files has that are made linked data
 * @param many how many resources a program with little memory writes
 * @param warmUps rounds before the measured ones
 * @param rounds measured rounds
 */
record LinkedEffort(int held, int few, int modelled, int read, int many, int warmUps, int rounds) {

    static LinkedEffort full() {
        return new LinkedEffort(5_000, 500, 1_000, 20_000, 100_000, 4, 9);
    }
}
