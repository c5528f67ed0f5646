package io.mulu.codes.ledger;

import io.mulu.codes.resource.ResourceCode;
import java.util.Objects;

/**
 * Tells the ledger of a code that exists already.
 *
 * @param code the code
 * @param requestKey the caller's name for this request, as in {@link AssignmentRequest}
 * @param fingerprint what identifies the resource, as in {@link AssignmentRequest}
 */
public record AdoptionRequest(ResourceCode code, String requestKey, String fingerprint) {

    public AdoptionRequest {
        Objects.requireNonNull(code, "code");
        Texts.requireKept(requestKey, AssignmentRequest.LONGEST_KEY, "requestKey");
        Texts.requireKept(fingerprint, AssignmentRequest.LONGEST_FINGERPRINT, "fingerprint");
    }
}
