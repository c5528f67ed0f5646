package io.mulu.cli.ledger;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.text.Language;
import io.mulu.cli.words.Words;
import io.mulu.codes.ledger.AssignmentLedger;
import io.mulu.codes.ledger.CodeState;
import io.mulu.codes.resource.CodeProfile;
import io.mulu.codes.resource.CodeProfiles;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The scopes of a ledger: how far each has come, and how much room is left. */
public final class LedgerView {

    private final String catalogue;
    private final SortedMap<String, ScopeLine> scopes = new TreeMap<>();

    private LedgerView(String catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Looks at a ledger.
     *
     * @param ledger the ledger
     * @param profiles the code profiles whose capacity is known
     * @return its scopes; those too that only blocks of numbers were taken from
     */
    public static LedgerView of(AssignmentLedger ledger, CodeProfiles profiles) {
        LedgerView view = new LedgerView(ledger.catalogueId());
        ledger.forEachEntry(entry -> view.line(entry.scope()).add(entry));
        ledger.forEachAuditEntry(audit -> view.line(audit.scope()));
        view.scopes
                .values()
                .forEach(line -> line.reached(ledger.highest(line.scope()), capacity(line.profiles(), profiles)));
        return view;
    }

    private ScopeLine line(String scope) {
        return scopes.computeIfAbsent(scope, ScopeLine::new);
    }

    /** The least of all forms that the scope has codes of. */
    private static @Nullable Long capacity(Collection<String> ids, CodeProfiles profiles) {
        Long least = null;
        for (String id : ids) {
            CodeProfile profile = profiles.profile(id).orElse(null);
            if (profile != null && (least == null || profile.largestSequence() < least)) {
                least = profile.largestSequence();
            }
        }
        return least;
    }

    /**
     * Prints it for people.
     *
     * @param out where to print
     * @param language the language
     */
    public void print(PrintWriter out, Language language) {
        out.println(Words.sentence("ledger-show", "catalogue", catalogue, "scopes", scopes.size())
                .in(language));
        for (ScopeLine line : scopes.values()) {
            out.println("  "
                    + Words.sentence(
                                    line.capacity() == null ? "ledger-scope-open" : "ledger-scope",
                                    "scope",
                                    line.scope(),
                                    "highest",
                                    line.highest(),
                                    "capacity",
                                    line.capacity(),
                                    "assigned",
                                    line.count(CodeState.ASSIGNED),
                                    "reserved",
                                    line.count(CodeState.RESERVED),
                                    "retired",
                                    line.count(CodeState.RETIRED),
                                    "void",
                                    line.count(CodeState.VOID),
                                    "profiles",
                                    String.join(", ", line.profiles()))
                            .in(language));
        }
    }

    /**
     * Writes it as a JSON object.
     *
     * @param json where to write
     */
    public void write(JsonOut json) {
        json.open();
        json.text("catalogue", catalogue);
        json.openList("scopes");
        scopes.values().forEach(line -> write(json, line));
        json.closeList();
        json.close();
    }

    private static void write(JsonOut json, ScopeLine line) {
        json.open();
        json.text("scope", line.scope());
        json.number("highest", line.highest());
        Long capacity = line.capacity();
        if (capacity != null) {
            json.number("capacity", capacity);
        }
        for (CodeState state : CodeState.values()) {
            json.number(state.name().toLowerCase(Locale.ROOT), line.count(state));
        }
        json.texts("profiles", line.profiles().stream().toList());
        json.close();
    }
}
