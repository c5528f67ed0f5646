package io.mulu.tables.heading;

/** How sure it is that a column carries a member, and why. */
public enum Certainty {
    /** Its heading is one of the layout's, marks and blanks set aside. */
    EXACT(100),
    /** Its heading is one of the layout's when everything in brackets is set aside. */
    WITHOUT_NOTE(95),
    /** Its heading together with the group above it is one of the layout's. */
    GROUPED(90),
    /** Its heading differs by one character from only one of the layout's. */
    MISSPELT(80),
    /** The layout has no such column, but an element of the registry has this heading. */
    REGISTRY(90),
    /** Its heading could mean several things; nobody guesses which. */
    QUESTION(0),
    /** Nothing has this heading; the column is an extension. */
    EXTENSION(0);

    private final int percent;

    Certainty(int percent) {
        this.percent = percent;
    }

    /**
     * How sure that is. The figures order the reasons; they are no probabilities.
     *
     * @return from 0 to 100
     */
    public int percent() {
        return percent;
    }

    /**
     * Whether the layout or the registry knows the column.
     *
     * @return false for questions and extensions
     */
    public boolean known() {
        return percent > 0;
    }
}
