package io.mulu.codes.region;

import java.util.Objects;

/**
 * A code that took over a division or a part of it.
 *
 * @param code the code that took over
 * @param year the year of the first list that shows it
 */
public record Succession(DivisionCode code, int year) {

    public Succession {
        Objects.requireNonNull(code, "code");
    }
}
