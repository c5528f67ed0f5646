package io.mulu.codes.ledger;

import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown when a code is not in the state that a call needs, since there is no way back. The call has taken no effect. */
public final class CodeStateException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final @Nullable CodeState state;

    CodeStateException(String code, @Nullable CodeState state, String message) {
        super("code " + code + (state == null ? " is not in the ledger" : " is " + state) + ": " + message);
        this.code = code;
        this.state = state;
    }

    /**
     * The code.
     *
     * @return the text of the code
     */
    public String code() {
        return code;
    }

    /**
     * The state it is in.
     *
     * @return the state, or empty when the ledger does not have the code
     */
    public Optional<CodeState> state() {
        return Optional.ofNullable(state);
    }
}
