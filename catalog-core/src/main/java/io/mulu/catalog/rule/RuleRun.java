package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import java.util.List;
import java.util.Map;

/**
 * Runs rules over entries. What several rules ask of an entry is found out once for all of them. Keeps nothing of an entry,
 * so that threads may share it.
 */
public final class RuleRun {

    /** Takes what the rules find in one entry. */
    @FunctionalInterface
    public interface Sink {

        /**
         * Takes one finding.
         *
         * @param rule the identifier of the rule
         * @param member the path of the member it is about
         * @param arguments what the sentence needs, by name
         */
        void found(String rule, String member, Map<String, String> arguments);
    }

    private final ResourceRule[] rules;

    /**
     * A run of rules.
     *
     * @param rules in the order in which they report
     */
    public RuleRun(List<? extends ResourceRule> rules) {
        this.rules = rules.toArray(new ResourceRule[0]);
    }

    /**
     * Runs every rule over one entry.
     *
     * @param resource the entry
     * @param sink takes what is found, rule by rule
     */
    public void check(InformationResource resource, Sink sink) {
        if (rules.length == 0) {
            return;
        }
        Subjects entry = new Subjects(resource);
        Report report = new Report(sink, rules[0]);
        for (ResourceRule rule : rules) {
            report.rule = rule;
            if (rule instanceof EntryRule own) {
                own.check(entry, report);
            } else {
                rule.check(resource, report);
            }
        }
    }

    private static final class Report implements RuleReport {

        private final Sink sink;
        private ResourceRule rule;

        private Report(Sink sink, ResourceRule rule) {
            this.sink = sink;
            this.rule = rule;
        }

        @Override
        public void report(String member, Map<String, String> arguments) {
            sink.found(rule.id(), member, arguments);
        }
    }
}
