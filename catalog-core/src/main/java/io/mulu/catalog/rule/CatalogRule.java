package io.mulu.catalog.rule;

/**
 * A rule that needs to see the whole catalogue. It keeps only the codes and names it compares and the places where they
 * stand. An instance serves one catalogue, in one thread: any number of {@link #visit}, then {@link #finish} once.
 */
public interface CatalogRule {

    /**
     * The identifier of the rule, by which profiles, texts and findings know it.
     *
     * @return kebab-case; stable, never used again for another rule
     */
    String id();

    /**
     * Looks at the next entry and keeps what is to be compared.
     *
     * @param entry the entry
     */
    void visit(VisitedEntry entry);

    /**
     * Reports, now that all entries were seen.
     *
     * @param report takes what is found, in the order of the entries
     */
    void finish(CatalogReport report);
}
