package io.mulu.codes.classification;

import java.util.Objects;

/**
 * Something about a classification scheme that is wrong or will make trouble.
 *
 * @param kind what it is, in kebab-case; stable, meant for programs
 * @param line the 1-based line of the file; 0 for a scheme that did not come from a file
 * @param code the code of the node
 * @param detail the other node or the text that is meant; empty when there is none
 */
public record SchemeFinding(String kind, int line, String code, String detail) {

    public SchemeFinding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(detail, "detail");
    }
}
