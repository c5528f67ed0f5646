package io.mulu.catalog.check;

import io.mulu.catalog.finding.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much was checked and found.
 *
 * @param resources how many entries were seen
 * @param items how many items they have together
 * @param providers how many different providers they name
 * @param rules the rules with findings, the gravest first, then by identifier; a rule whose findings differ in severity,
 *     since some were waived, occurs once for each
 */
public record FindingSummary(int resources, int items, int providers, List<RuleCount> rules) {

    public FindingSummary {
        rules = List.copyOf(rules);
    }

    /**
     * The rules with all their findings.
     *
     * @return each rule once, with the gravest severity of its findings; the gravest first, then by identifier
     */
    public List<RuleCount> byRule() {
        Map<String, RuleCount> once = new LinkedHashMap<>();
        for (RuleCount rule : rules) {
            once.merge(
                    rule.rule(),
                    rule,
                    (grave, other) -> new RuleCount(rule.rule(), grave.severity(), grave.count() + other.count()));
        }
        return List.copyOf(once.values());
    }

    /**
     * How many findings have a severity.
     *
     * @param severity which
     * @return the number
     */
    public int count(Severity severity) {
        return rules.stream()
                .filter(rule -> rule.severity() == severity)
                .mapToInt(RuleCount::count)
                .sum();
    }

    /**
     * How many findings there are.
     *
     * @return the number, over all severities
     */
    public int findings() {
        return rules.stream().mapToInt(RuleCount::count).sum();
    }

    /**
     * Whether there are findings of at least a severity.
     *
     * @param threshold the least severity that counts
     * @return true if there is one
     */
    public boolean reaches(Severity threshold) {
        return rules.stream().anyMatch(rule -> rule.severity().compareTo(threshold) >= 0);
    }
}
