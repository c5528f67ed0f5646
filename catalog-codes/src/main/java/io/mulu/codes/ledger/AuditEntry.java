package io.mulu.codes.ledger;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One change, as the audit trail keeps it. Entries are only ever added.
 *
 * <p>Each entry carries a hash over itself and the entry before it in the same chain, so that a change or a gap in the
 * trail shows.
 *
 * @param chain which chain the entry belongs to: the empty text where the whole ledger is one chain, else the scope
 * @param position the place in the chain, counted from 1 without gaps
 * @param at when, to the millisecond, in UTC
 * @param actor who, as told when the ledger was opened; may be empty
 * @param action what was done
 * @param scope the scope
 * @param code the code; empty where no single code is meant
 * @param requestKey the request key; empty where there is none
 * @param from the state before; null for a code that was not there
 * @param to the state after; null where no single code is meant
 * @param detail what else there is to say, such as a reason; may be empty
 * @param hash SHA-256 in hexadecimal
 */
public record AuditEntry(
        String chain,
        long position,
        Instant at,
        String actor,
        LedgerAction action,
        String scope,
        String code,
        String requestKey,
        @Nullable CodeState from,
        @Nullable CodeState to,
        String detail,
        String hash) {

    public AuditEntry {
        Objects.requireNonNull(chain, "chain");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(requestKey, "requestKey");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(hash, "hash");
    }
}
