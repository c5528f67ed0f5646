package io.mulu.cli.ledger;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.cli.output.TextStream;
import io.mulu.codes.ledger.AssignmentLedger;
import io.mulu.codes.ledger.AuditEntry;
import io.mulu.codes.ledger.LedgerEntry;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a whole ledger, or its audit trail, entry by entry: as JSON Lines or as CSV after RFC 4180 with a header, lines
 * ended by a line feed, UTF-8 without byte order mark.
 */
public final class LedgerExport {

    private static final List<String> ENTRY_COLUMNS =
            List.of("code", "profile", "scope", "sequence", "state", "requestKey", "fingerprint", "successors");
    private static final List<String> AUDIT_COLUMNS = List.of(
            "chain",
            "position",
            "at",
            "actor",
            "action",
            "scope",
            "code",
            "from",
            "to",
            "successors",
            "detail",
            "hash");

    private final AssignmentLedger ledger;
    private final boolean audit;

    /**
     * An export.
     *
     * @param ledger the ledger
     * @param audit whether the audit trail is meant, and not the codes
     */
    public LedgerExport(AssignmentLedger ledger, boolean audit) {
        this.ledger = ledger;
        this.audit = audit;
    }

    /**
     * Writes JSON Lines.
     *
     * @param out where to write; flushed, not closed
     * @throws IOException never, since the writer keeps to itself what goes wrong
     */
    public void lines(PrintWriter out) throws IOException {
        try (TextStream stream = new TextStream(out)) {
            JsonOut json = JsonOut.compact(stream);
            if (audit) {
                ledger.forEachAuditEntry(entry -> {
                    LedgerJson.write(json, entry);
                    json.endLine();
                });
            } else {
                ledger.forEachEntry(entry -> {
                    LedgerJson.write(json, entry);
                    json.endLine();
                });
            }
            json.flush();
        }
    }

    /**
     * Writes CSV.
     *
     * @param out where to write; flushed, not closed
     */
    public void csv(PrintWriter out) {
        out.print(row(audit ? AUDIT_COLUMNS : ENTRY_COLUMNS));
        if (audit) {
            ledger.forEachAuditEntry(entry -> out.print(row(fields(entry))));
        } else {
            ledger.forEachEntry(entry -> out.print(row(fields(entry))));
        }
        out.flush();
    }

    private static List<String> fields(LedgerEntry entry) {
        return List.of(
                entry.code(),
                entry.profile(),
                entry.scope(),
                String.valueOf(entry.sequence()),
                LedgerJson.state(entry.state()),
                entry.requestKey(),
                entry.fingerprint(),
                String.join(" ", entry.successors()));
    }

    private static List<String> fields(AuditEntry audit) {
        LedgerEntry entry = audit.entry();
        return List.of(
                audit.chain(),
                String.valueOf(audit.position()),
                audit.at().toString(),
                audit.actor(),
                name(audit.action()),
                audit.scope(),
                entry == null ? "" : entry.code(),
                name(audit.from()),
                name(entry == null ? null : entry.state()),
                entry == null ? "" : String.join(" ", entry.successors()),
                audit.detail(),
                audit.hash());
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String row(List<String> fields) {
        return fields.stream().map(LedgerExport::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
