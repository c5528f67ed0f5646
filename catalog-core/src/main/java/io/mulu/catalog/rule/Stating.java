package io.mulu.catalog.rule;

/** What a subject must state for a rule to have anything to say of it. The resource itself is always looked at. */
enum Stating {
    /** Nothing: the rule looks at every item. */
    ANYTHING,
    /** A part of the sharing block. */
    SHARING,
    /** A part of the openness block. */
    OPENNESS,
    /** A part of either block. */
    USE,
    /** An issue date. */
    ISSUED,
    /** A text that is not the value. */
    WRITTEN;

    boolean appliesTo(Subject item) {
        return switch (this) {
            case ANYTHING -> true;
            case SHARING -> item.statesSharing();
            case OPENNESS -> item.statesOpenness();
            case USE -> item.statesSharing() || item.statesOpenness();
            case ISSUED -> item.issued() != null;
            case WRITTEN -> !item.written().isEmpty();
        };
    }
}
