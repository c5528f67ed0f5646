package io.mulu.catalog.registry;

/** How often an element may be given within what encloses it. */
public enum Cardinality {
    /** At most once. */
    OPTIONAL("0..1", 0, false),
    /** Once. */
    ONE("1", 1, false),
    /** Any number of times. */
    ANY("0..n", 0, true),
    /** Once or more often. */
    SOME("1..n", 1, true);

    private final String code;
    private final int least;
    private final boolean many;

    Cardinality(String code, int least, boolean many) {
        this.code = code;
        this.least = least;
        this.many = many;
    }

    /**
     * The notation in data files.
     *
     * @return {@code 0..1}, {@code 1}, {@code 0..n} or {@code 1..n}
     */
    public String code() {
        return code;
    }

    /**
     * How often it must be given at least.
     *
     * @return 0 or 1
     */
    public int least() {
        return least;
    }

    /**
     * Whether it may be given more than once.
     *
     * @return true if it is a list
     */
    public boolean many() {
        return many;
    }

    /**
     * The cardinality of an element of which only the obligation is known.
     *
     * @param obligation whether it must be given
     * @return once, or at most once
     */
    public static Cardinality of(Obligation obligation) {
        return obligation == Obligation.MANDATORY ? ONE : OPTIONAL;
    }
}
