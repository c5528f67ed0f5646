package io.mulu.tables.heading;

/** How sure it is that a column carries a member. */
public enum Certainty {
    /** Its heading is one of the layout's, marks and blanks set aside. */
    EXACT,
    /** Its heading is one of the layout's when everything in brackets is set aside. */
    WITHOUT_NOTE,
    /** Its heading differs by one character from only one of the layout's. */
    MISSPELT,
    /** The layout has no such column, but an element of the registry has this heading. */
    REGISTRY,
    /** Nothing has this heading; the column is an extension. */
    EXTENSION
}
