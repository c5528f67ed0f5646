package io.mulu.codes.region;

/** How a division code stands on a date. None of these makes a code wrong. */
public enum DivisionStanding {
    /** The list of the year has it. */
    IN_USE,
    /** An earlier list has it, that of the year does not. */
    RETIRED,
    /** Only a later list has it. */
    NOT_YET,
    /** No list has it: a national or special authority, or a mistake. */
    NEVER_LISTED
}
