package io.mulu.codes.reading;

import java.util.Objects;

/**
 * One thing that is wrong with a code text.
 *
 * @param kind what is wrong, in kebab-case, for example {@code length} or {@code check}; stable, meant for programs
 * @param position the 1-based position, in code points, of the offending character; 0 when the whole text is meant
 * @param found what stands there; empty when nothing does
 * @param expected what should stand there; empty when that cannot be said
 */
public record Fault(String kind, int position, String found, String expected) {

    public Fault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(expected, "expected");
        if (position < 0) {
            throw new IllegalArgumentException("position must not be negative: " + position);
        }
    }
}
