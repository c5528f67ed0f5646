package io.mulu.codes.ledger;

import io.mulu.codes.resource.CodeProfile;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Watches how much room scopes have left, and warns once when one is nearly full. Safe for use by several threads. */
final class ScopeRoom {

    private static final Logger LOG = LoggerFactory.getLogger(AssignmentLedger.class);

    private final Set<String> warned = ConcurrentHashMap.newKeySet();

    static LedgerException exhausted(CodeProfile profile, String scope) {
        return new LedgerException(
                LedgerException.Reason.SCOPE_EXHAUSTED,
                "scope " + scope + " has too few numbers left under profile " + profile.id() + ": the largest is "
                        + profile.largestSequence());
    }

    void watch(CodeProfile profile, String scope, long number) {
        ScopeUsage usage = new ScopeUsage(scope, number, profile.largestSequence());
        if (usage.isNearlyFull() && warned.add(scope)) {
            LOG.warn(
                    "scope {} is nearly full under profile {}: {} of {}", scope, profile.id(), number, usage.largest());
        }
    }
}
