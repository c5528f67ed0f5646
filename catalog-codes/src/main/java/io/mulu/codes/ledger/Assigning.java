package io.mulu.codes.ledger;

import io.mulu.codes.resource.ResourceCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Works out the assignments of one transaction, one call after another. A call that fails leaves nothing behind, so that
 * the calls of other threads in the same transaction go on.
 */
final class Assigning {

    private final LedgerChanges changes;
    private final CodeState target;
    /** With what this transaction adds and changes. */
    private final Map<String, LedgerEntry> byKey;

    /**
     * @param target the state of new codes: assigned or reserved
     * @param bound the entries that request keys are bound to already
     */
    Assigning(LedgerChanges changes, CodeState target, Map<String, LedgerEntry> bound) {
        this.changes = changes;
        this.target = target;
        this.byKey = new HashMap<>(bound);
    }

    List<Assignment> assign(List<AssignmentRequest> requests) {
        Call call = new Call(requests.size());
        try {
            List<Assignment> assignments = new ArrayList<>(requests.size());
            for (AssignmentRequest request : requests) {
                assignments.add(call.assign(request));
            }
            call.keep();
            return assignments;
        } catch (RuntimeException e) {
            call.undo();
            throw e;
        }
    }

    private static void requireSame(AssignmentRequest request, LedgerEntry existing) {
        if (!existing.fingerprint().equals(request.fingerprint())
                || !existing.scope().equals(request.scope())
                || !existing.profile().equals(request.profile().id())) {
            throw new RequestKeyConflictException(existing);
        }
        if (existing.state() == CodeState.RETIRED || existing.state() == CodeState.VOID) {
            throw new CodeStateException(
                    existing.code(), existing.state(), "its request key cannot be used again, take another");
        }
    }

    /** One call: what it is going to change, until all of it is known to be possible. */
    private final class Call {

        private final List<LedgerEntry> fresh;
        private final List<LedgerEntry> reserved = new ArrayList<>();
        private final Map<String, Long> highest = new HashMap<>();

        Call(int size) {
            fresh = new ArrayList<>(size);
        }

        Assignment assign(AssignmentRequest request) {
            LedgerEntry existing = byKey.get(request.requestKey());
            if (existing == null) {
                return new Assignment(add(request), false);
            }
            requireSame(request, existing);
            if (existing.state() == CodeState.RESERVED && target == CodeState.ASSIGNED) {
                reserved.add(existing);
                byKey.put(request.requestKey(), existing.in(CodeState.ASSIGNED));
            }
            return new Assignment(request.profile().parse(existing.code()), true);
        }

        private ResourceCode add(AssignmentRequest request) {
            ResourceCode code = next(request);
            LedgerEntry entry = LedgerEntry.of(code, target, request.requestKey(), request.fingerprint());
            fresh.add(entry);
            byKey.put(request.requestKey(), entry);
            return code;
        }

        private ResourceCode next(AssignmentRequest request) {
            long number = highest.computeIfAbsent(request.scope(), changes::highest) + 1;
            if (number > request.profile().largestSequence()) {
                throw ScopeRoom.exhausted(request.profile(), request.scope());
            }
            highest.put(request.scope(), number);
            return request.profile().format(request.scope(), number);
        }

        void keep() {
            LedgerAction action = target == CodeState.ASSIGNED ? LedgerAction.ASSIGN : LedgerAction.RESERVE;
            fresh.forEach(entry -> changes.insert(action, entry));
            reserved.forEach(
                    entry -> changes.update(LedgerAction.ASSIGN, CodeState.RESERVED, entry.in(CodeState.ASSIGNED), ""));
        }

        void undo() {
            fresh.forEach(entry -> byKey.remove(entry.requestKey()));
            reserved.forEach(entry -> byKey.put(entry.requestKey(), entry));
        }
    }
}
