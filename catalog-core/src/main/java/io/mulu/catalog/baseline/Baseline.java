package io.mulu.catalog.baseline;

import io.mulu.catalog.finding.JudgedFinding;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was found in a catalogue, to be compared with later. Findings that are about no entry, such as a waiver out of date,
 * are in none: they are always new. Immutable and thread-safe.
 *
 * <p>The file, format {@code mulu-baseline/1}, is JSON in UTF-8 with one line for each finding, sorted, so that it differs
 * well; the same findings in any order give the same bytes. Of the values themselves it has digests only.
 */
public final class Baseline {

    private final SortedMap<FindingIdentity, Integer> counts;

    Baseline(Map<FindingIdentity, Integer> counts) {
        SortedMap<FindingIdentity, Integer> sorted = new TreeMap<>(FindingIdentity.ORDER);
        sorted.putAll(counts);
        this.counts = Collections.unmodifiableSortedMap(sorted);
    }

    /**
     * The baseline of what was found.
     *
     * @param findings the findings, in any order
     * @return the baseline
     */
    public static Baseline of(Iterable<JudgedFinding> findings) {
        Map<FindingIdentity, Integer> counts = new TreeMap<>(FindingIdentity.ORDER);
        for (JudgedFinding judged : findings) {
            if (judged.finding().resource() != null) {
                counts.merge(FindingIdentity.of(judged), 1, Integer::sum);
            }
        }
        return new Baseline(counts);
    }

    /**
     * Reads a baseline. The stream is not closed.
     *
     * @param in a file of the format {@code mulu-baseline/1}
     * @param name its name, for messages
     * @return the baseline
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if it is no baseline; the message names document and line
     */
    public static Baseline read(InputStream in, String name) throws IOException {
        return new Baseline(BaselineFile.read(in, name));
    }

    /**
     * Writes the baseline, and flushes the stream without closing it.
     *
     * @param out where to write
     * @throws IOException if the stream refuses it
     */
    public void write(OutputStream out) throws IOException {
        BaselineFile.write(out, counts);
    }

    /**
     * The findings by what they are known by.
     *
     * @return how many are alike, at least 1; sorted
     */
    public SortedMap<FindingIdentity, Integer> counts() {
        return counts;
    }

    /**
     * Tells known findings from new ones. A finding is known when the baseline has one of the same rule, element, item and
     * value on the same resource, as often as the baseline has it. A resource is the same by code and name, or else by code,
     * or else by provider and name: it may be renamed, or be given a code, in between.
     *
     * @param findings the findings of now
     * @return the same findings in the same order, and what is left of the baseline
     */
    public BaselineComparison compare(Iterable<JudgedFinding> findings) {
        return new BaselineMatch(counts).compare(findings);
    }
}
