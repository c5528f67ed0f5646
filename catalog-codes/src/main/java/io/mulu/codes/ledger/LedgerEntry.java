package io.mulu.codes.ledger;

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
 */
public record LedgerEntry(
        String code,
        String profile,
        String scope,
        long sequence,
        CodeState state,
        String requestKey,
        String fingerprint) {

    public LedgerEntry {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(requestKey, "requestKey");
        Objects.requireNonNull(fingerprint, "fingerprint");
    }

    LedgerEntry in(CodeState newState) {
        return new LedgerEntry(code, profile, scope, sequence, newState, requestKey, fingerprint);
    }

    boolean isBoundTo(String key, String print) {
        return requestKey.equals(key) && fingerprint.equals(print);
    }
}
