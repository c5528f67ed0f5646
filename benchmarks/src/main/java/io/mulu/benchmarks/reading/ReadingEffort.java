package io.mulu.benchmarks.reading;

/**
 * How much is measured.
 *
 * @param resources how many resources the file has that is read
 * @param held how many resources are checked over and over in memory
 * @param repetitions how often each of them is checked in one round
 * @param many how many resources a program with little memory checks
 * @param warmUps rounds before the measured ones
 * @param rounds measured rounds
 */
record ReadingEffort(int resources, int held, int repetitions, int many, int warmUps, int rounds) {

    static ReadingEffort full() {
        return new ReadingEffort(50_000, 2_000, 10, 1_000_000, 5, 21);
    }
}
