package io.mulu.codes.region;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What one code meant over a stretch of years.
 *
 * @param code the code
 * @param name the name at that time
 * @param from the year of the first list with this meaning
 * @param until the year of the first list without it; null while it is in use
 * @param successions codes that took over all or a part, in the order given; those of the year {@code until} ended it
 */
public record Division(
        DivisionCode code, String name, int from, @Nullable Integer until, List<Succession> successions) {

    public Division {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        successions = List.copyOf(successions);
        if (until != null && until <= from) {
            throw new IllegalArgumentException("until must be after from: " + until);
        }
    }

    /**
     * Whether the list of a year has the division.
     *
     * @param year the year
     * @return true from {@code from} on and before {@code until}
     */
    public boolean isListedIn(int year) {
        return from <= year && (until == null || year < until);
    }

    /**
     * The year of the first list without the division.
     *
     * @return the year, or empty while it is in use
     */
    public OptionalInt end() {
        return until == null ? OptionalInt.empty() : OptionalInt.of(until);
    }

    /**
     * The codes that took over when the division ended.
     *
     * @return the codes; empty while it is in use, and where the source names none
     */
    public List<DivisionCode> successors() {
        Integer end = until;
        return successions.stream()
                .filter(succession -> end != null && succession.year() == end)
                .map(Succession::code)
                .toList();
    }
}
