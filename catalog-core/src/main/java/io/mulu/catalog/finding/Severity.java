package io.mulu.catalog.finding;

import java.util.Locale;

/** How much a finding matters; a profile decides. From the least to the most. */
public enum Severity {
    /** Good to know: a tolerated spelling, a repair made in reading. */
    NOTE,
    /** Should be mended; the entry can be used. */
    WARNING,
    /** Breaks a requirement. */
    ERROR;

    /**
     * The name on the wire.
     *
     * @return lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
