package io.mulu.catalog.check;

import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.registry.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts what passes by. For use by one thread; memory grows with the providers and rules. */
public final class FindingCounter {

    private static final Comparator<RuleCount> GRAVEST_FIRST =
            Comparator.comparing(RuleCount::severity).reversed().thenComparing(RuleCount::rule);

    private final Set<String> providers = new HashSet<>();
    private final Map<String, RuleCount> rules = new TreeMap<>();
    private int resources;
    private int items;

    /** Begins at nothing. */
    public FindingCounter() {}

    /**
     * Counts an entry. Providers are told apart by name, or by code where there is no name.
     *
     * @param resource the entry
     */
    public void seen(InformationResource resource) {
        resources++;
        items += resource.items().size();
        Provider provider = resource.provider();
        if (provider.name() != null) {
            providers.add(Spelling.key(provider.name()));
        } else if (provider.code() != null) {
            providers.add(provider.code().text());
        }
    }

    /**
     * Counts a finding.
     *
     * @param judged the finding
     */
    public void found(JudgedFinding judged) {
        String rule = judged.finding().rule();
        Severity severity = judged.severity();
        rules.merge(
                rule + " " + severity.ordinal(),
                new RuleCount(rule, severity, 1),
                (before, one) -> new RuleCount(rule, severity, before.count() + one.count()));
    }

    /**
     * What was counted so far.
     *
     * @return an immutable summary
     */
    public FindingSummary summary() {
        List<RuleCount> sorted = new ArrayList<>(rules.values());
        sorted.sort(GRAVEST_FIRST);
        return new FindingSummary(resources, items, providers.size(), sorted);
    }
}
