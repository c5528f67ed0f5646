package io.mulu.codes.ledger;

/** What an audit entry records. */
public enum LedgerAction {
    /** A code was given out: a new one, or one that was reserved. */
    ASSIGN,
    /** A code that existed already was taken into the ledger. */
    ADOPT,
    /** A code was set aside. */
    RESERVE,
    /** A code that was set aside was given up. */
    VOID,
    /** A code was withdrawn. */
    RETIRE,
    /** A block of numbers was set aside. */
    RESERVE_BLOCK,
    /** A block of numbers was closed; what was not used of it is burned. */
    CLOSE_BLOCK
}
