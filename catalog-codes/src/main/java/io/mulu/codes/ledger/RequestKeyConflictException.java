package io.mulu.codes.ledger;

import java.io.Serial;

/**
 * Thrown when a request key comes again with another fingerprint, profile or scope. Nothing of the call has taken
 * effect.
 */
public final class RequestKeyConflictException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String requestKey;
    private final transient LedgerEntry existing;

    RequestKeyConflictException(LedgerEntry existing) {
        super("request key " + existing.requestKey() + " is bound to code " + existing.code()
                + " of another resource, profile or scope");
        this.requestKey = existing.requestKey();
        this.existing = existing;
    }

    /**
     * The key.
     *
     * @return the request key
     */
    public String requestKey() {
        return requestKey;
    }

    /**
     * What the key is bound to.
     *
     * @return the entry
     */
    public LedgerEntry existing() {
        return existing;
    }
}
