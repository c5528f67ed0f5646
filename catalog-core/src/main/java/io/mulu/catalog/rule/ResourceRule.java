package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;

/** A rule that needs to see one entry only. Implementations keep no state between entries and are thread-safe. */
public interface ResourceRule {

    /**
     * The identifier of the rule, by which profiles, texts and findings know it.
     *
     * @return kebab-case; stable, never used again for another rule
     */
    String id();

    /**
     * Looks at one entry. Never throws, whatever the entry holds.
     *
     * @param resource the entry
     * @param report takes what is found, in the order of the entry's members and items
     */
    void check(InformationResource resource, RuleReport report);
}
