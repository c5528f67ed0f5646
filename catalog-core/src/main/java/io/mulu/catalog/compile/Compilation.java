package io.mulu.catalog.compile;

import io.mulu.catalog.check.AppliedWaiver;
import io.mulu.catalog.check.FindingSummary;
import io.mulu.catalog.finding.JudgedFinding;
import java.util.List;

/**
 * What a compilation came to.
 *
 * @param summary the figures of the findings and of what was read
 * @param findings all findings, entry by entry, then those about the whole catalogue
 * @param waivers the waivers that held, and what they did
 * @param adopted the number of entries whose own code is in the ledger now
 * @param assigned the number of codes given out for the first time
 * @param replayed the number of codes that the ledger had given to the same entry before
 * @param withoutCode the number of entries that have no code, because what a code is made of is missing or wrong
 */
public record Compilation(
        FindingSummary summary,
        List<JudgedFinding> findings,
        List<AppliedWaiver> waivers,
        int adopted,
        int assigned,
        int replayed,
        int withoutCode) {

    public Compilation {
        findings = List.copyOf(findings);
        waivers = List.copyOf(waivers);
    }
}
