package io.mulu.catalog.check;

import io.mulu.catalog.baseline.BaselineComparison;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.profile.Profile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is told of a check.
 *
 * @param profile by which it was made
 * @param summary the counts, over known findings and new ones
 * @param findings what was found, in the order found
 * @param waivers the waivers that held, and what they did
 * @param baseline what the findings were compared with; null for nothing
 */
public record CheckReport(
        Profile profile,
        FindingSummary summary,
        List<JudgedFinding> findings,
        List<AppliedWaiver> waivers,
        @Nullable BaselineComparison baseline) {

    public CheckReport {
        findings = List.copyOf(findings);
        waivers = List.copyOf(waivers);
    }

    /**
     * The same check beside a baseline.
     *
     * @param comparison the comparison of the same findings
     * @return a report whose findings are marked as known or new
     */
    public CheckReport comparedBy(BaselineComparison comparison) {
        return new CheckReport(profile, summary, comparison.findings(), waivers, comparison);
    }

    /**
     * Whether there are new findings of at least a severity; without a baseline all are new.
     *
     * @param threshold the least severity that counts
     * @return true if there is one
     */
    public boolean reaches(Severity threshold) {
        return findings.stream()
                .anyMatch(judged -> !judged.known() && judged.severity().compareTo(threshold) >= 0);
    }
}
