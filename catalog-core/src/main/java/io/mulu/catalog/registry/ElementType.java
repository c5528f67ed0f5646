package io.mulu.catalog.registry;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

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

    private static final String DAY_OF_MONTH = "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))";
    private static final String LEAP_YEAR =
            "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
    private static final String DAY = "^(?:\\+[0-9]{1,5})?(?:[0-9]{4}-" + DAY_OF_MONTH + "|" + LEAP_YEAR + "-02-29)$";
    private static final String FIGURE = "^[0-9]+(?:\\.[0-9]+)?$";

    /**
     * The form that a value has where it stands as text.
     *
     * @return a regular expression that JSON Schema and SHACL both understand; of a day it knows the calendar; null when
     *     the type asks for no form
     */
    public @Nullable String form() {
        return switch (this) {
            case DATE -> DAY;
            case NUMBER -> FIGURE;
            default -> null;
        };
    }

    /**
     * The name in data files.
     *
     * @return lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
