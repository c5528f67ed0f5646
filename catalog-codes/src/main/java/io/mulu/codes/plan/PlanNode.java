package io.mulu.codes.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A node of the plan over a stretch of time. A node that is renamed has one of these for each name.
 *
 * @param code the whole code
 * @param name the name in that time
 * @param parent the code of the node above; null for a node at the top (类)
 * @param from the first day
 * @param until the first day after; null for a node without end
 * @param successors the codes that take the place of the node when it ends; may be empty
 */
public record PlanNode(
        String code,
        String name,
        @Nullable String parent,
        LocalDate from,
        @Nullable LocalDate until,
        List<String> successors) {

    public PlanNode {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(from, "from");
        successors = List.copyOf(successors);
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("until must be after from: " + until);
        }
        if (until == null && !successors.isEmpty()) {
            throw new IllegalArgumentException("successors take the place of a node that ends: " + code);
        }
    }

    /**
     * Whether the node is there on a day.
     *
     * @param date the day
     * @return true from {@code from} on and before {@code until}
     */
    public boolean isValidOn(LocalDate date) {
        return !date.isBefore(from) && (until == null || date.isBefore(until));
    }

    boolean isWithin(PlanNode other) {
        LocalDate otherEnd = other.until;
        return !from.isBefore(other.from) && (otherEnd == null || (until != null && !until.isAfter(otherEnd)));
    }

    PlanNode ending(LocalDate date, List<String> newSuccessors) {
        return new PlanNode(code, name, parent, from, date, newSuccessors);
    }
}
