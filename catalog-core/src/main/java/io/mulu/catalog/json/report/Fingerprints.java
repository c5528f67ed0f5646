package io.mulu.catalog.json.report;

import io.mulu.catalog.baseline.FindingIdentity;
import io.mulu.catalog.finding.JudgedFinding;
import java.util.HashMap;
import java.util.Map;

/** Recognises a finding again in the next run, though its row or line has moved. Findings that are alike are numbered. */
final class Fingerprints {

    private final Map<String, Integer> seen = new HashMap<>();

    /** The fingerprint of the next finding: 32 hexadecimal digits, a colon, a number. */
    String of(JudgedFinding judged) {
        return of(FindingIdentity.of(judged));
    }

    /** The fingerprint of the next finding that is known by this. */
    String of(FindingIdentity identity) {
        String print = identity.digest();
        return print + ":" + seen.merge(print, 1, Integer::sum);
    }
}
