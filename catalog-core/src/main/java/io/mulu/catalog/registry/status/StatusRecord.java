package io.mulu.catalog.registry.status;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one change of an item, for ever: of its status, or, where that stays the same, of its content or of
 * what is noted about it.
 *
 * @param from the status before; null when the item was made known, or taken over, with this record
 * @param to the status from then on; the same as before where something else changed
 * @param authority the organisation that decided
 * @param actor who made the change
 * @param decision the reference of the decision; null when there is none
 * @param reason why; null when it was not said; of a record that leaves the status as it is, what was changed or noted
 * @param effective the first day on which the status holds
 * @param until the last day on which it is meant to hold; null when none was set
 */
public record StatusRecord(
        @Nullable RegistrationStatus from,
        RegistrationStatus to,
        String authority,
        String actor,
        @Nullable String decision,
        @Nullable String reason,
        LocalDate effective,
        @Nullable LocalDate until) {

    /** Throws {@link IllegalArgumentException} when {@code authority} or {@code actor} is blank, the days are reversed, or nothing is said at all. */
    public StatusRecord {
        Objects.requireNonNull(to, "to");
        if (authority.isBlank()) {
            throw new IllegalArgumentException("authority is blank");
        }
        if (actor.isBlank()) {
            throw new IllegalArgumentException("actor is blank");
        }
        if (from == to && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException("reason is blank, and the status stays " + to.code());
        }
        if (until != null && until.isBefore(effective)) {
            throw new IllegalArgumentException("until " + until + " is before effective " + effective);
        }
    }
}
