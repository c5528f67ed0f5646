package io.mulu.rdf.intake;

import java.util.Objects;

/**
 * Statements of one property that were not understood, and are not in what was read.
 *
 * @param property the IRI of the property
 * @param count how many statements
 * @param example what one of them is about: an IRI, or the name of a blank node, which begins with {@code _:}
 */
public record Loss(String property, int count, String example) {

    public Loss {
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(example, "example");
        if (count < 1) {
            throw new IllegalArgumentException("count is below 1: " + count);
        }
    }
}
