package io.mulu.codes.plan;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A plan after a change that gave nodes other codes.
 *
 * @param plan the new plan
 * @param replaced the code of each node that ended, and the code that took its place, in the order of the former.
 *     Resources filed under them keep their codes until they are retired in the ledger one by one
 */
public record PlanChange(CodePlan plan, Map<String, String> replaced) {

    public PlanChange {
        Objects.requireNonNull(plan, "plan");
        replaced = Collections.unmodifiableMap(new TreeMap<>(replaced));
    }
}
