package io.mulu.codes.ledger;

import io.mulu.codes.resource.ResourceCode;
import java.util.Objects;

/**
 * A code that was given out.
 *
 * @param code the code
 * @param replayed whether an earlier request with the same key had got it already
 */
public record Assignment(ResourceCode code, boolean replayed) {

    public Assignment {
        Objects.requireNonNull(code, "code");
    }
}
