package io.mulu.rdf.intake;

import io.mulu.catalog.model.SharingType;
import io.mulu.rdf.graph.Property;
import io.mulu.rdf.graph.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sharing condition from the policy of a resource. The rules of a policy say in ODRL what the sharing type says;
 * where they say more, that is not understood.
 */
final class Policies {

    private final StatementGraph graph;

    Policies(StatementGraph graph) {
        this.graph = graph;
    }

    @Nullable
    String condition(Thing owner, @Nullable SharingType type, Leftovers rest) {
        String condition = null;
        for (RdfValue value : owner.take(Property.ODRL_HAS_POLICY.iri(), value -> graph.thing(value) != null)) {
            Thing policy = graph.thing(value);
            if (policy != null) {
                String text = Texts.text(policy, Property.DCT_DESCRIPTION, rest);
                if (condition == null) {
                    condition = text;
                } else if (text != null) {
                    rest.further(Property.ODRL_HAS_POLICY, text, null);
                }
                rules(owner, policy, type);
            }
        }
        return condition;
    }

    private void rules(Thing owner, Thing policy, @Nullable SharingType type) {
        policy.derived(Property.ODRL_UID, policy.name());
        if (type == null) {
            return;
        }
        Property kind = type == SharingType.NOT_SHARED ? Property.ODRL_PROHIBITION : Property.ODRL_PERMISSION;
        for (Thing rule : things(policy, kind)) {
            rule.derived(Property.ODRL_TARGET, owner.name());
            rule.derived(Property.ODRL_ASSIGNEE, Term.MULU_GOVERNMENT_DEPARTMENTS.iri());
            rule.derived(Property.ODRL_ACTION, Term.ODRL_USE.iri());
            if (type == SharingType.CONDITIONAL) {
                things(rule, Property.ODRL_DUTY)
                        .forEach(duty -> duty.derived(Property.ODRL_ACTION, Term.ODRL_OBTAIN_CONSENT.iri()));
            }
        }
    }

    private List<Thing> things(Thing owner, Property property) {
        return owner.take(property.iri(), value -> graph.thing(value) != null).stream()
                .map(value -> graph.thing(value.text()))
                .filter(thing -> thing != null)
                .toList();
    }
}
