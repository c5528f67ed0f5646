package io.mulu.catalog.rule;

import java.util.Locale;

/**
 * Which change of a parameter makes a rule stricter, so that it finds what it found before and perhaps more. Of a list of
 * texts, more means further texts; of a date, a later one; of a number, a higher one.
 */
public enum Direction {
    /** More is stricter, less is laxer. */
    MORE,
    /** Less is stricter, more is laxer. */
    LESS,
    /** Either change may let something pass that was found before. */
    NEITHER;

    /**
     * The name in data files.
     *
     * @return lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether a change may let something pass that was found before.
     *
     * @param more whether there is more afterwards of what there was, at least in part
     * @param less whether there is less afterwards of what there was, at least in part
     * @return true for a change that is not surely stricter; false when neither is the case
     */
    public boolean isLaxer(boolean more, boolean less) {
        return switch (this) {
            case MORE -> less;
            case LESS -> more;
            case NEITHER -> more || less;
        };
    }
}
