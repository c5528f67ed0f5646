package io.mulu.codes.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Turns stored texts into values. A text that is none means that the ledger was damaged. */
final class StoredValues {

    private StoredValues() {}

    static CodeState state(String text) {
        try {
            return CodeState.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw damaged("state", text, e);
        }
    }

    static @Nullable CodeState optionalState(@Nullable String text) {
        return text == null ? null : state(text);
    }

    static LedgerAction action(String text) {
        try {
            return LedgerAction.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw damaged("action", text, e);
        }
    }

    static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw damaged("time", text, e);
        }
    }

    private static LedgerException damaged(String what, String text, RuntimeException cause) {
        return new LedgerException(
                LedgerException.Reason.CORRUPT, "the ledger holds a " + what + " that is none: " + text, cause);
    }
}
