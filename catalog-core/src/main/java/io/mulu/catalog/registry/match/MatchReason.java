package io.mulu.catalog.registry.match;

import java.util.Locale;

/** Why a data element may be meant, the surest first. */
public enum MatchReason {
    /** The name is letter by letter one of its names. */
    EXACT,
    /** The name is one of its names but for width, case, blanks and punctuation. */
    NORMALIZED,
    /** The name is one of its synonyms, but for the same. */
    ALIAS,
    /** The name is made of its object class, property and representation. */
    PARTS,
    /** The name is its property, with or without the representation; the object class is not said. */
    PROPERTY,
    /** One of its names contains the name, or is contained in it. */
    CONTAINMENT,
    /** One of its short names differs by one character, added, left out, exchanged or swapped with its neighbour. */
    EDIT;

    /**
     * The name in data.
     *
     * @return lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
