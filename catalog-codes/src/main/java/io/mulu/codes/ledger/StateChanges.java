package io.mulu.codes.ledger;

import java.util.List;

/** The two changes of state that end a code's use. */
final class StateChanges {

    private final LedgerTransaction transaction;
    private final LedgerChanges changes;

    StateChanges(LedgerTransaction transaction, LedgerChanges changes) {
        this.transaction = transaction;
        this.changes = changes;
    }

    LedgerEntry retire(String code, List<String> successors, String reason) {
        LedgerEntry entry = required(code);
        if (entry.state() == CodeState.RETIRED && entry.successors().equals(successors)) {
            return entry;
        }
        if (entry.state() != CodeState.ASSIGNED) {
            throw new CodeStateException(code, entry.state(), "only an assigned code can be retired");
        }
        LedgerEntry retired = entry.in(CodeState.RETIRED, successors);
        changes.update(LedgerAction.RETIRE, entry.state(), retired, reason);
        return retired;
    }

    LedgerEntry annul(String code, String reason) {
        LedgerEntry entry = required(code);
        if (entry.state() == CodeState.VOID) {
            return entry;
        }
        if (entry.state() != CodeState.RESERVED) {
            throw new CodeStateException(code, entry.state(), "only a reserved code can be made void");
        }
        LedgerEntry annulled = entry.in(CodeState.VOID);
        changes.update(LedgerAction.VOID, entry.state(), annulled, reason);
        return annulled;
    }

    private LedgerEntry required(String code) {
        LedgerEntry entry = transaction.byCodes(List.of(code)).get(code);
        if (entry == null) {
            throw new CodeStateException(code, null, "nothing can be changed about it");
        }
        return entry;
    }
}
