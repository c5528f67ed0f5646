package io.mulu.catalog.registry.intake;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who submits items that bring no records of their own.
 *
 * @param authority the organisation that submits, and by which items are named that no other authority is given for
 * @param actor who does it
 * @param decision the reference of a decision; null for none
 * @param reason why, or where the items come from
 * @param effective the first day on which the items are known
 */
public record Submission(
        String authority, String actor, @Nullable String decision, String reason, LocalDate effective) {

    /** Throws {@link IllegalArgumentException} when authority, actor or reason is blank. */
    public Submission {
        if (authority.isBlank() || actor.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("authority, actor or reason is blank");
        }
        Objects.requireNonNull(effective, "effective");
    }
}
