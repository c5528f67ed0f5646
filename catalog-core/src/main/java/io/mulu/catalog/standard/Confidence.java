package io.mulu.catalog.standard;

import java.util.Locale;

/** How surely a statement is the standard's own. */
public enum Confidence {
    /** Seen in a public text of the standard or of a body that quotes it. */
    SEEN,
    /** Follows from what was seen. */
    INFERRED,
    /** Common knowledge of the field whose wording could not be confirmed; never presented as the standard's word. */
    RECALLED,
    /** Practice of systems and filling templates that follow the standard. */
    PRACTICE;

    /**
     * The name in data files.
     *
     * @return lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds a confidence by its name in data files.
     *
     * @param code lower case
     * @return the confidence
     * @throws IllegalArgumentException if there is none
     */
    public static Confidence ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
