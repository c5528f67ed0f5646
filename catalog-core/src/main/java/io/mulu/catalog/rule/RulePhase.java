package io.mulu.catalog.rule;

import java.util.Locale;

/** When in the work on a catalogue a rule can tell that something is wrong. */
public enum RulePhase {
    /** With one entry at hand. */
    ENTRY,
    /** With the whole catalogue seen. */
    CATALOG,
    /** With the ledger of codes consulted; reported by those who assign codes, not by a check. */
    ASSIGNMENT,
    /** With the profile at hand: it is about what is checked by, not about an entry. Cannot be waived. */
    PROFILE,
    /** With shapes at hand, against which a graph is checked; reported by those who do that, not by a check. */
    SHAPES;

    /**
     * The name in data files.
     *
     * @return lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RulePhase ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
