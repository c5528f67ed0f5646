package io.mulu.catalog.json.report;

import io.mulu.catalog.check.FindingSummary;
import io.mulu.catalog.finding.Severity;
import java.util.EnumMap;
import java.util.Map;

/** Shares out a limited number of places, the gravest findings first. */
final class Quota {

    private final Map<Severity, Integer> left = new EnumMap<>(Severity.class);

    Quota(FindingSummary summary, int limit) {
        int free = limit;
        Severity[] severities = Severity.values();
        for (int i = severities.length - 1; i >= 0; i--) {
            int share = Math.min(free, summary.count(severities[i]));
            left.put(severities[i], share);
            free -= share;
        }
    }

    /** Takes a place, if one is left for this severity. */
    boolean take(Severity severity) {
        int free = left.getOrDefault(severity, 0);
        left.put(severity, Math.max(0, free - 1));
        return free > 0;
    }
}
