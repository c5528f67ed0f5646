package io.mulu.codes.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The right to give out codes below a node.
 *
 * @param holder who has the right: a credit code or a name
 * @param prefix the code of the node; empty for all codes
 * @param parts what may be given out
 * @param from the first day
 * @param until the first day after; null for a right without end
 */
public record Grant(
        String holder,
        String prefix,
        Set<CodePart> parts,
        LocalDate from,
        @Nullable LocalDate until) {

    public Grant {
        Objects.requireNonNull(prefix, "prefix");
        Objects.requireNonNull(from, "from");
        if (holder.isBlank()) {
            throw new IllegalArgumentException("holder must not be blank");
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("parts must not be empty");
        }
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("until must be after from: " + until);
        }
        parts = Collections.unmodifiableSet(EnumSet.copyOf(parts));
    }

    boolean covers(CodePart part, String parent, LocalDate date) {
        return parts.contains(part)
                && parent.startsWith(prefix)
                && !date.isBefore(from)
                && (until == null || date.isBefore(until));
    }
}
