package io.mulu.benchmarks.tables;

/**
 * What a reading came to, so that one that skips something is noticed.
 *
 * @param rows rows of the sheet or, of a reading as a catalogue, resources
 * @param details cells with text, or items, or findings
 */
record Outcome(long rows, long details) {}
