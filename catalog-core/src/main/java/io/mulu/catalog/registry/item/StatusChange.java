package io.mulu.catalog.registry.item;

import io.mulu.catalog.registry.status.RegistrationStatus;
import io.mulu.catalog.registry.status.StatusRecord;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of status that somebody wants.
 *
 * @param to the status wanted
 * @param authority the organisation that decides
 * @param actor who makes the change
 * @param decision the reference of the decision; null for none
 * @param reason why; null for none
 * @param effective the first day on which it holds
 * @param successor the item that supersedes; null unless {@code to} is superseded
 */
public record StatusChange(
        RegistrationStatus to,
        String authority,
        String actor,
        @Nullable String decision,
        @Nullable String reason,
        LocalDate effective,
        @Nullable ItemIdentifier successor) {

    StatusRecord record(@Nullable RegistrationStatus from) {
        return new StatusRecord(from, to, authority, actor, decision, reason, effective, null);
    }
}
