package io.mulu.catalog.registry;

import java.util.Locale;

/** Who may see the values of an element when the resource itself may be seen. */
public enum Sensitivity {
    /** Everybody. */
    PUBLIC,
    /** Government departments only. */
    INTERNAL;

    /**
     * The name in data files.
     *
     * @return lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
