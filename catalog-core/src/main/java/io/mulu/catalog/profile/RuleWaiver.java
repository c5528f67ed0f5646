package io.mulu.catalog.profile;

import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Leave to take the findings of a rule less seriously, or to leave them out.
 *
 * @param rule the identifier of the rule
 * @param severity the severity while the waiver holds; null when findings are left out
 * @param scope which findings
 * @param terms who gave leave, why, and how long
 */
public record RuleWaiver(String rule, @Nullable Severity severity, WaiverScope scope, WaiverTerms terms)
        implements Waiver {

    @Override
    public String subject() {
        return rule;
    }

    /**
     * Whether a finding is waived by this while it holds.
     *
     * @param finding any finding
     * @return true when rule and scope agree
     */
    public boolean covers(Finding finding) {
        return rule.equals(finding.rule()) && scope.covers(finding);
    }

    /**
     * The name of the severity in profiles.
     *
     * @return {@code warning}, {@code note} or {@code off}
     */
    public String severityCode() {
        return severity == null ? "off" : severity.code();
    }
}
