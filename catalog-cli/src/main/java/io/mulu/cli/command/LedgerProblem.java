package io.mulu.cli.command;

import io.mulu.catalog.text.LocalizedText;
import io.mulu.cli.words.Words;
import io.mulu.codes.ledger.LedgerException;
import java.util.Locale;

/** Puts a failure of the ledger into a sentence. */
final class LedgerProblem {

    private LedgerProblem() {}

    static LocalizedText of(Exception failure) {
        if (failure instanceof LedgerException ledger) {
            String key =
                    "ledger-" + ledger.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return Words.sentence(key, "cause", failure.getMessage());
        }
        return Words.sentence("ledger-conflict", "cause", failure.getMessage());
    }
}
