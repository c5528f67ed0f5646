package io.mulu.codes.ledger;

/** The state of a code. There is no way back: RESERVED becomes ASSIGNED or VOID, ASSIGNED becomes RETIRED. */
public enum CodeState {
    /** Set aside for a request, not in use yet. */
    RESERVED,
    /** Belongs to a resource. */
    ASSIGNED,
    /** Belonged to a resource that was withdrawn or got another code. Never given out again. */
    RETIRED,
    /** Was set aside and never came into use. Never given out again. */
    VOID
}
