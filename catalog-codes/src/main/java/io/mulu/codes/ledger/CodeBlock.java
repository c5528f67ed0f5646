package io.mulu.codes.ledger;

import io.mulu.codes.resource.CodeProfile;
import io.mulu.codes.resource.ResourceCode;
import java.time.Instant;
import java.util.Objects;

/**
 * A block of sequence numbers set aside for one owner, who may give them out on its own and report them later.
 *
 * @param profile the identifier of the profile the codes follow
 * @param scope the scope
 * @param first the first number
 * @param last the last number
 * @param owner who may use the block
 * @param until when it ends; what is not reported by then is burned
 * @param open whether it can still be used
 */
public record CodeBlock(
        String profile, String scope, long first, long last, String owner, Instant until, boolean open) {

    public CodeBlock {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(until, "until");
    }

    /**
     * The number of codes.
     *
     * @return how many numbers the block has
     */
    public long size() {
        return last - first + 1;
    }

    /**
     * One code of the block.
     *
     * @param codeProfile the profile of the block
     * @param index which, from 0
     * @return the code
     * @throws IllegalArgumentException if the profile is another, or the block has no such code
     */
    public ResourceCode code(CodeProfile codeProfile, long index) {
        if (!codeProfile.id().equals(profile)) {
            throw new IllegalArgumentException("codeProfile must be " + profile + ": " + codeProfile.id());
        }
        if (index < 0 || index >= size()) {
            throw new IllegalArgumentException("index must be in 0 to " + (size() - 1) + ": " + index);
        }
        return codeProfile.format(scope, first + index);
    }

    boolean holds(ResourceCode code) {
        return code.scope().equals(scope)
                && code.profile().equals(profile)
                && first <= code.sequence()
                && code.sequence() <= last;
    }

    CodeBlock closed() {
        return new CodeBlock(profile, scope, first, last, owner, until, false);
    }
}
