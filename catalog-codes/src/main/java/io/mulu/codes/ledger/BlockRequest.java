package io.mulu.codes.ledger;

import io.mulu.codes.reading.Fault;
import io.mulu.codes.resource.CodeProfile;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Asks for a block of numbers.
 *
 * @param profile what the codes are to look like
 * @param scope the scope, right under the profile
 * @param size how many numbers, at least 1
 * @param owner who may use the block, 1 to 128 UTF-16 units
 * @param until when the block ends
 */
public record BlockRequest(CodeProfile profile, String scope, int size, String owner, Instant until) {

    private static final int LONGEST_OWNER = 128;

    public BlockRequest {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(until, "until");
        Texts.requireKept(owner, LONGEST_OWNER, "owner");
        if (size < 1) {
            throw new IllegalArgumentException("size must be positive: " + size);
        }
        List<Fault> faults = profile.scopeFaults(scope);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("scope is wrong under profile " + profile.id() + ": " + faults);
        }
    }
}
