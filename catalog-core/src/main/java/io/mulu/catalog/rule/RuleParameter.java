package io.mulu.catalog.rule;

import io.mulu.catalog.text.LocalizedText;

/**
 * A value that rules take from a profile.
 *
 * @param name its name, in camel case
 * @param kind what it looks like
 * @param description what it is for
 */
public record RuleParameter(String name, Kind kind, LocalizedText description) {

    /** What a parameter looks like in a profile. */
    public enum Kind {
        /** A list of texts. */
        TEXTS,
        /** A date, ISO 8601. */
        DATE,
        /** A whole number, not below zero. */
        NUMBER
    }
}
