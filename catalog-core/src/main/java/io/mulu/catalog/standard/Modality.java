package io.mulu.catalog.standard;

import java.util.Locale;

/** How binding a provision of a standard is. */
public enum Modality {
    /** It must be met (应). */
    SHALL,
    /** It is recommended (宜). */
    SHOULD,
    /** It is allowed (可). */
    MAY,
    /** It says how something is and asks for nothing. */
    STATEMENT;

    /**
     * The name in data files.
     *
     * @return lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds a modality by its name in data files.
     *
     * @param code lower case
     * @return the modality
     * @throws IllegalArgumentException if there is none
     */
    public static Modality ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
