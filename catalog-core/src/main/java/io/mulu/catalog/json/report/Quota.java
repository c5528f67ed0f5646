package io.mulu.catalog.json.report;

import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.Severity;
import java.util.List;

/** Shares out a limited number of places: new findings before those that a baseline knows, the gravest first. */
final class Quota {

    private static final int SEVERITIES = Severity.values().length;

    private final int[] left = new int[2 * SEVERITIES];
    private int free;

    Quota(List<JudgedFinding> findings, int limit) {
        free = limit;
        int[] wanted = new int[left.length];
        findings.forEach(judged -> wanted[rank(judged)]++);
        for (int rank = left.length - 1; rank >= 0; rank--) {
            left[rank] = Math.min(free, wanted[rank]);
            free -= left[rank];
        }
    }

    private static int rank(JudgedFinding judged) {
        return judged.severity().ordinal() + (judged.known() ? 0 : SEVERITIES);
    }

    /** Takes a place, if one is left for findings like this. */
    boolean take(JudgedFinding judged) {
        return left[rank(judged)]-- > 0;
    }

    /** Takes a place that no finding needs, if one is left. */
    boolean takeFree() {
        return free-- > 0;
    }
}
