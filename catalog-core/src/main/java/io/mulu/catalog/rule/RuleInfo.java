package io.mulu.catalog.rule;

import io.mulu.catalog.standard.ClauseRef;
import java.util.List;

/**
 * What is known of a rule besides its program.
 *
 * @param id the identifier of the rule
 * @param clause where the requirement comes from, and how surely
 * @param elements the identifiers of the elements it looks at; empty when the registry decides
 * @param phase when it can tell
 * @param parameters the names of the parameters it takes from a profile
 */
public record RuleInfo(String id, ClauseRef clause, List<String> elements, RulePhase phase, List<String> parameters) {

    public RuleInfo {
        elements = List.copyOf(elements);
        parameters = List.copyOf(parameters);
    }
}
