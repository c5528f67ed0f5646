package io.mulu.catalog.rule;

import java.util.Map;

/** Takes what a rule finds in one entry. */
@FunctionalInterface
public interface RuleReport {

    /**
     * Takes one finding.
     *
     * @param member the path of the member it is about, see {@code MemberPaths}
     * @param arguments what the sentence needs, by name; {@code found} is always what stands there
     */
    void report(String member, Map<String, String> arguments);
}
