package io.mulu.catalog.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that looks at an element together with others. Where it is of the form "must be given when another element has
 * one of these values", that is said too, so that schemas and shapes can be derived from it.
 *
 * @param rule the identifier of the rule
 * @param when the element that is looked at; null when the rule is of another form
 * @param values the codes at which the element must be given; of a flag, codes of its domain; empty without {@code when}
 */
public record ElementCondition(String rule, @Nullable String when, List<String> values) {

    public ElementCondition {
        values = values.stream().distinct().toList();
        if ((when == null) != values.isEmpty()) {
            throw new IllegalArgumentException("when and values belong together: " + rule);
        }
    }

    /**
     * Whether the condition says when the element must be given.
     *
     * @return true if it does
     */
    public boolean requires() {
        return when != null;
    }
}
