package io.mulu.codes.ledger;

import io.mulu.codes.resource.ResourceCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Works out the assignments of one transaction, one call after another. A call that fails leaves nothing behind, so that
 * the calls of other threads in the same transaction go on.
 */
final class Assigning {

    private final LedgerChanges changes;
    private final Map<String, LedgerEntry> bound;

    /** @param bound the entries that request keys are bound to already */
    Assigning(LedgerChanges changes, Map<String, LedgerEntry> bound) {
        this.changes = changes;
        this.bound = new HashMap<>(bound);
    }

    List<Assignment> assign(List<AssignmentRequest> requests) {
        Map<String, LedgerEntry> fresh = new LinkedHashMap<>();
        Map<String, Long> highest = new HashMap<>();
        List<Assignment> assignments = new ArrayList<>(requests.size());
        for (AssignmentRequest request : requests) {
            LedgerEntry existing = fresh.getOrDefault(request.requestKey(), bound.get(request.requestKey()));
            if (existing != null) {
                assignments.add(replayed(request, existing));
            } else {
                ResourceCode code = next(request, highest);
                fresh.put(request.requestKey(), entry(request, code));
                assignments.add(new Assignment(code, false));
            }
        }
        fresh.values().forEach(entry -> changes.insert(LedgerAction.ASSIGN, entry, ""));
        bound.putAll(fresh);
        return assignments;
    }

    private static Assignment replayed(AssignmentRequest request, LedgerEntry existing) {
        if (!existing.fingerprint().equals(request.fingerprint())
                || !existing.scope().equals(request.scope())
                || !existing.profile().equals(request.profile().id())) {
            throw new RequestKeyConflictException(existing);
        }
        return new Assignment(request.profile().parse(existing.code()), true);
    }

    private ResourceCode next(AssignmentRequest request, Map<String, Long> highest) {
        long number = highest.computeIfAbsent(request.scope(), changes::highest) + 1;
        if (number > request.profile().largestSequence()) {
            throw new LedgerException(
                    LedgerException.Reason.SCOPE_EXHAUSTED,
                    "scope " + request.scope() + " has no number left under profile "
                            + request.profile().id() + ": the largest is "
                            + request.profile().largestSequence());
        }
        highest.put(request.scope(), number);
        return request.profile().format(request.scope(), number);
    }

    private static LedgerEntry entry(AssignmentRequest request, ResourceCode code) {
        return new LedgerEntry(
                code.text(),
                code.profile(),
                code.scope(),
                code.sequence(),
                CodeState.ASSIGNED,
                request.requestKey(),
                request.fingerprint());
    }
}
