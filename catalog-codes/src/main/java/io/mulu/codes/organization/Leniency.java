package io.mulu.codes.organization;

/** How much of the standards a reader of organisation codes insists on. */
public enum Leniency {
    /** Everything: a text that fails any rule is no code. The default. */
    STRICT,
    /**
     * Everything, but the codes of the Fujian pilot (Xiamen and Fuzhou, before 2016) are let pass with the note {@code
     * pilot-check}. They begin with 9135, their organisation code begins with M, and their check character follows a
     * rule of its own.
     */
    FUJIAN_PILOT,
    /**
     * Only what makes the text readable: length, alphabet, digits in the region and the check character, where pilot
     * codes pass too. The registering department, the category, the province and the check inside the organisation code
     * become notes.
     */
    LENIENT
}
