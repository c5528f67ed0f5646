package io.mulu.cli.ledger;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.codes.ledger.AuditEntry;
import io.mulu.codes.ledger.CodeState;
import io.mulu.codes.ledger.LedgerEntry;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Entries of a ledger and of its audit trail as JSON objects. */
public final class LedgerJson {

    private LedgerJson() {}

    /**
     * Writes a code with its history.
     *
     * @param json where to write
     * @param entry the code
     * @param history what was done with it, in order
     */
    public static void write(JsonOut json, LedgerEntry entry, List<AuditEntry> history) {
        json.open();
        members(json, entry);
        json.openList("history");
        history.forEach(audit -> write(json, audit));
        json.closeList();
        json.close();
    }

    /**
     * Writes a code.
     *
     * @param json where to write
     * @param entry the code
     */
    public static void write(JsonOut json, LedgerEntry entry) {
        json.open();
        members(json, entry);
        json.close();
    }

    private static void members(JsonOut json, LedgerEntry entry) {
        json.text("code", entry.code());
        json.text("profile", entry.profile());
        json.text("scope", entry.scope());
        json.number("sequence", entry.sequence());
        json.text("state", name(entry.state()));
        json.text("requestKey", entry.requestKey());
        json.text("fingerprint", entry.fingerprint());
        json.texts("successors", entry.successors());
    }

    /**
     * Writes an entry of the audit trail.
     *
     * @param json where to write
     * @param audit the entry
     */
    public static void write(JsonOut json, AuditEntry audit) {
        LedgerEntry entry = audit.entry();
        json.open();
        json.text("chain", audit.chain());
        json.number("position", audit.position());
        json.text("at", audit.at().toString());
        json.text("actor", audit.actor());
        json.text("action", name(audit.action()));
        json.text("scope", audit.scope());
        if (entry != null) {
            json.text("code", entry.code());
            json.text("from", name(audit.from()));
            json.text("to", name(entry.state()));
            json.texts("successors", entry.successors());
        }
        json.text("detail", audit.detail());
        json.text("hash", audit.hash());
        json.close();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null
                ? null
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The name of a state on the wire.
     *
     * @param state the state
     * @return lower case
     */
    public static String state(CodeState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
