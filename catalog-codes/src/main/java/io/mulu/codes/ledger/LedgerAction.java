package io.mulu.codes.ledger;

/** What an audit entry records. */
public enum LedgerAction {
    /** A new code was given out. */
    ASSIGN,
    /** A code that existed already was taken into the ledger. */
    ADOPT
}
