package io.mulu.codes.ledger;

import io.mulu.codes.reading.Fault;
import io.mulu.codes.resource.CodeProfile;
import java.util.List;
import java.util.Objects;

/**
 * Asks for a code.
 *
 * @param profile what the code is to look like
 * @param scope what the sequence number is counted within: the classification code, credit code or prefix, right under
 *     the profile
 * @param requestKey the caller's name for this request, 1 to 128 UTF-16 units, unique in the catalogue; asking again
 *     with it gives the same code
 * @param fingerprint what identifies the resource, 1 to 256 UTF-16 units; the same request key with another fingerprint
 *     is a conflict
 */
public record AssignmentRequest(CodeProfile profile, String scope, String requestKey, String fingerprint) {

    static final int LONGEST_KEY = 128;
    static final int LONGEST_FINGERPRINT = 256;

    public AssignmentRequest {
        Objects.requireNonNull(profile, "profile");
        Texts.requireKept(requestKey, LONGEST_KEY, "requestKey");
        Texts.requireKept(fingerprint, LONGEST_FINGERPRINT, "fingerprint");
        List<Fault> faults = profile.scopeFaults(scope);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("scope is wrong under profile " + profile.id() + ": " + faults);
        }
    }
}
