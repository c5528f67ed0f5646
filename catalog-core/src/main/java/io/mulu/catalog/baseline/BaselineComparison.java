package io.mulu.catalog.baseline;

import io.mulu.catalog.finding.JudgedFinding;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The findings of now beside those of a baseline.
 *
 * @param findings the findings of now; those that the baseline has are marked as known
 * @param absent what the baseline has and was not found, with how many: it was mended, or is not in the input any more
 */
public record BaselineComparison(List<JudgedFinding> findings, SortedMap<FindingIdentity, Integer> absent) {

    public BaselineComparison {
        findings = List.copyOf(findings);
        absent = Collections.unmodifiableSortedMap(new TreeMap<>(absent));
    }

    /**
     * How many findings the baseline has.
     *
     * @return the number of known findings
     */
    public int known() {
        return (int) findings.stream().filter(JudgedFinding::known).count();
    }

    /**
     * How many findings are new.
     *
     * @return the number of the others
     */
    public int fresh() {
        return findings.size() - known();
    }

    /**
     * How many findings of the baseline were not found.
     *
     * @return their number
     */
    public int fixed() {
        return absent.values().stream().mapToInt(Integer::intValue).sum();
    }
}
