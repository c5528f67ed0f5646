package io.mulu.catalog.audience;

import java.util.Locale;

/**
 * For whom an export is made. Only what is stated positively widens it: a resource that does not say that it is open is
 * not open, and one whose secrecy or sharing was stated in words that could not be read counts as classified or not shared.
 */
public enum Audience {
    /**
     * Society. Only unclassified resources that are open to society and are not withheld from other departments; of
     * them only the items that are open. Without sharing conditions, internal units, the survey, texts kept as they
     * were written, source tables, and extension elements that the registry does not know.
     */
    PUBLIC,
    /**
     * Other departments. Only unclassified resources that are shared, with or without condition; of them only the
     * items that are shared. Without texts kept as they were written, source tables, and extension elements that the
     * registry does not know.
     */
    SHARED,
    /** The department itself: everything. */
    INTERNAL;

    /**
     * The name in files and on the command line.
     *
     * @return lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
