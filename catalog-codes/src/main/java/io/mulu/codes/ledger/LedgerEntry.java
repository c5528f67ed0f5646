package io.mulu.codes.ledger;

import io.mulu.codes.resource.ResourceCode;
import java.util.List;
import java.util.Objects;

/**
 * A code as the ledger keeps it.
 *
 * @param code the text of the code
 * @param profile the identifier of the profile it was given out under
 * @param scope what its sequence number is counted within
 * @param sequence the sequence number
 * @param state the state
 * @param requestKey the key of the request that got it
 * @param fingerprint what identifies the resource
 * @param successors the codes that took its place, where it is retired; may be empty
 */
public record LedgerEntry(
        String code,
        String profile,
        String scope,
        long sequence,
        CodeState state,
        String requestKey,
        String fingerprint,
        List<String> successors) {

    public LedgerEntry {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(requestKey, "requestKey");
        Objects.requireNonNull(fingerprint, "fingerprint");
        successors = List.copyOf(successors);
    }

    static LedgerEntry of(ResourceCode code, CodeState state, String requestKey, String fingerprint) {
        return new LedgerEntry(
                code.text(), code.profile(), code.scope(), code.sequence(), state, requestKey, fingerprint, List.of());
    }

    LedgerEntry in(CodeState newState) {
        return in(newState, successors);
    }

    LedgerEntry in(CodeState newState, List<String> newSuccessors) {
        return new LedgerEntry(code, profile, scope, sequence, newState, requestKey, fingerprint, newSuccessors);
    }

    boolean isBoundTo(String key, String print) {
        return requestKey.equals(key) && fingerprint.equals(print);
    }
}
