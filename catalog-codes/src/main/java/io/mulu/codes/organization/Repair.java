package io.mulu.codes.organization;

import java.util.Objects;

/**
 * A change that would make a text a valid credit code.
 *
 * @param position the 1-based position of the change
 * @param found what stands there: one character, or the two that are to change places
 * @param replacement what would stand there instead
 * @param code the code that would come out
 */
public record Repair(int position, String found, String replacement, UnifiedSocialCreditCode code) {

    public Repair {
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(replacement, "replacement");
        Objects.requireNonNull(code, "code");
    }
}
