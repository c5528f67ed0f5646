package io.mulu.catalog.registry;

import java.util.Locale;

/** What the value of an element is. */
public enum ElementType {
    /** No value of its own; members lie within it. */
    GROUP,
    /** Free text. */
    TEXT,
    /** A text of a fixed form, such as a code. */
    CODE,
    /** A value of the element's value domain. */
    CODED,
    /** Yes or no; of its value domain, the first value means yes. */
    FLAG,
    /** A calendar day, ISO 8601 with hyphens. */
    DATE,
    /** A decimal number that is not negative. */
    NUMBER;

    /**
     * The name in data files.
     *
     * @return lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
