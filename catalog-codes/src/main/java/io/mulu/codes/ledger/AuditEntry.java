package io.mulu.codes.ledger;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One change, as the audit trail keeps it. Entries are only ever added.
 *
 * <p>Each entry carries a hash over itself and the entry before it in the same chain, so that a change or a gap in the
 * trail shows. The trail holds all that the ledger knows of a code.
 *
 * @param chain which chain the entry belongs to: the empty text where the whole ledger is one chain, else the scope
 * @param position the place in the chain, counted from 1 without gaps
 * @param at when, to the millisecond, in UTC
 * @param actor who, as told when the ledger was opened; may be empty
 * @param action what was done
 * @param scope the scope
 * @param entry the code after the change; null where a block of numbers is meant
 * @param from the state of the code before the change; null for a code that was not there
 * @param detail what else there is to say: a reason, or the numbers, owner and end of a block; may be empty
 * @param hash SHA-256 in hexadecimal
 */
public record AuditEntry(
        String chain,
        long position,
        Instant at,
        String actor,
        LedgerAction action,
        String scope,
        @Nullable LedgerEntry entry,
        @Nullable CodeState from,
        String detail,
        String hash) {

    public AuditEntry {
        Objects.requireNonNull(chain, "chain");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(hash, "hash");
    }

    AuditEntry sealed(String newHash) {
        return new AuditEntry(chain, position, at, actor, action, scope, entry, from, detail, newHash);
    }
}
