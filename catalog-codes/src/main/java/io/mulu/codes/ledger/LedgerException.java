package io.mulu.codes.ledger;

import java.io.Serial;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Thrown when a ledger cannot be opened or cannot do its work. After it, nothing of the failed call has taken effect. */
public final class LedgerException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Why a ledger failed. */
    public enum Reason {
        /** The database is none of those that keep the ledger's promises. */
        UNSUPPORTED_DATABASE,
        /** The ledger belongs to another catalogue. */
        OTHER_CATALOGUE,
        /** The ledger was written by a newer version of this library. */
        NEWER_SCHEMA,
        /** Another process holds the ledger for longer than the time to wait. */
        BUSY,
        /** The database acknowledges commits before they are on disk. */
        NOT_DURABLE,
        /** What is stored is damaged or contradicts itself. */
        CORRUPT,
        /** What is stored is older than what the ledger had come to, or was replaced. */
        ROLLED_BACK,
        /** The mark beside the ledger's file, which tells a newer copy from an older one, is missing or unreadable. */
        MARK_MISSING,
        /** A block of numbers has expired or was closed. */
        BLOCK_CLOSED,
        /** A scope has no number left. */
        SCOPE_EXHAUSTED,
        /** The ledger was closed. */
        CLOSED,
        /** The database failed otherwise; the cause says how. */
        DATABASE
    }

    private final Reason reason;

    LedgerException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    LedgerException(Reason reason, String message) {
        this(reason, message, null);
    }

    /**
     * Why.
     *
     * @return the reason, meant for programs
     */
    public Reason reason() {
        return reason;
    }
}
