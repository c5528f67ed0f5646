package io.mulu.cli.ledger;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.text.Language;
import io.mulu.cli.words.Words;
import io.mulu.codes.ledger.AssignmentLedger;
import io.mulu.codes.ledger.AuditEntry;
import io.mulu.codes.ledger.LedgerEntry;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One code of a ledger with its history. */
public final class LedgerCode {

    private final LedgerEntry entry;
    private final List<AuditEntry> history;

    private LedgerCode(LedgerEntry entry, List<AuditEntry> history) {
        this.entry = entry;
        this.history = history;
    }

    /**
     * Looks a code up.
     *
     * @param ledger the ledger
     * @param code the text of the code
     * @return the code, or empty when the ledger does not know it
     */
    public static Optional<LedgerCode> of(AssignmentLedger ledger, String code) {
        Optional<LedgerEntry> entry = ledger.findByCode(code);
        List<AuditEntry> history = new ArrayList<>();
        if (entry.isPresent()) {
            ledger.forEachAuditEntry(audit -> {
                LedgerEntry told = audit.entry();
                if (told != null && told.code().equals(code)) {
                    history.add(audit);
                }
            });
        }
        return entry.map(found -> new LedgerCode(found, history));
    }

    /**
     * Prints it for people.
     *
     * @param out where to print
     * @param language the language
     */
    public void print(PrintWriter out, Language language) {
        out.println(Words.sentence(
                        "ledger-code",
                        "code",
                        entry.code(),
                        "state",
                        state(entry, language),
                        "profile",
                        entry.profile(),
                        "scope",
                        entry.scope(),
                        "sequence",
                        entry.sequence())
                .in(language));
        if (!entry.successors().isEmpty()) {
            out.println("  "
                    + Words.sentence("ledger-successors", "codes", String.join(", ", entry.successors()))
                            .in(language));
        }
        for (AuditEntry audit : history) {
            String action = audit.action().name().toLowerCase(Locale.ROOT).replace('_', '-');
            out.println("  " + audit.at() + "  "
                    + Words.sentence("ledger-action-" + action).in(language)
                    + (audit.actor().isEmpty() ? "" : "  " + audit.actor())
                    + (audit.detail().isEmpty() ? "" : "  " + audit.detail()));
        }
    }

    private static String state(LedgerEntry entry, Language language) {
        return Words.sentence("ledger-state-" + LedgerJson.state(entry.state())).in(language);
    }

    /**
     * Writes it as a JSON object.
     *
     * @param json where to write
     */
    public void write(JsonOut json) {
        LedgerJson.write(json, entry, history);
    }
}
