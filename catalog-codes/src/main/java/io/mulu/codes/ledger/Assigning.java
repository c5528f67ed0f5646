package io.mulu.codes.ledger;

import io.mulu.codes.resource.ResourceCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Works out the assignments of one transaction, one call after another. A call that fails leaves nothing behind, so that
 * the calls of other threads in the same transaction go on.
 */
final class Assigning {

    private final LedgerChanges changes;
    private final CodeState target;
    private final Map<String, LedgerEntry> bound;

    /**
     * @param target the state of new codes: assigned or reserved
     * @param bound the entries that request keys are bound to already
     */
    Assigning(LedgerChanges changes, CodeState target, Map<String, LedgerEntry> bound) {
        this.changes = changes;
        this.target = target;
        this.bound = new HashMap<>(bound);
    }

    List<Assignment> assign(List<AssignmentRequest> requests) {
        Call call = new Call();
        List<Assignment> assignments = new ArrayList<>(requests.size());
        for (AssignmentRequest request : requests) {
            assignments.add(call.assign(request));
        }
        call.keep();
        return assignments;
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

        private final Map<String, LedgerEntry> fresh = new LinkedHashMap<>();
        private final Map<String, LedgerEntry> confirmed = new LinkedHashMap<>();
        private final Map<String, Long> highest = new HashMap<>();

        Assignment assign(AssignmentRequest request) {
            LedgerEntry existing = existing(request.requestKey());
            if (existing == null) {
                ResourceCode code = next(request);
                fresh.put(
                        request.requestKey(),
                        LedgerEntry.of(code, target, request.requestKey(), request.fingerprint()));
                return new Assignment(code, false);
            }
            requireSame(request, existing);
            if (existing.state() == CodeState.RESERVED && target == CodeState.ASSIGNED) {
                confirmed.put(request.requestKey(), existing.in(CodeState.ASSIGNED));
            }
            return new Assignment(request.profile().parse(existing.code()), true);
        }

        private @Nullable LedgerEntry existing(String key) {
            LedgerEntry changed = fresh.getOrDefault(key, confirmed.get(key));
            return changed == null ? bound.get(key) : changed;
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
            fresh.values().forEach(entry -> changes.insert(action, entry));
            confirmed.values().forEach(entry -> changes.update(LedgerAction.ASSIGN, CodeState.RESERVED, entry, ""));
            bound.putAll(fresh);
            bound.putAll(confirmed);
        }
    }
}
