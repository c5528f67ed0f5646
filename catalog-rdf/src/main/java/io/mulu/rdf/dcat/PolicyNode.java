package io.mulu.rdf.dcat;

import io.mulu.catalog.model.SharingType;
import io.mulu.rdf.graph.GraphSink;
import io.mulu.rdf.graph.Property;
import io.mulu.rdf.graph.Term;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The sharing type as an ODRL policy for government departments: use is permitted, permitted with a duty to obtain
 * consent, or prohibited. What the condition says in words stays words.
 */
final class PolicyNode {

    private final GraphSink out;

    PolicyNode(GraphSink out) {
        this.out = out;
    }

    void write(String iri, String target, @Nullable SharingType type, @Nullable String condition) throws IOException {
        boolean prohibited = type == SharingType.NOT_SHARED;
        String rule = Iris.part(iri, prohibited ? "prohibition" : "permission");
        out.subject(iri);
        out.type(Term.ODRL_SET);
        out.type(Term.ODRL_POLICY);
        out.iri(Property.ODRL_UID, iri);
        if (condition != null) {
            out.text(Property.DCT_DESCRIPTION, condition, "zh");
        }
        if (type != null) {
            out.iri(prohibited ? Property.ODRL_PROHIBITION : Property.ODRL_PERMISSION, rule);
        }
        out.end();
        if (type != null) {
            writeRule(rule, target, type);
        }
    }

    private void writeRule(String rule, String target, SharingType type) throws IOException {
        String consent = Iris.part(rule, "consent");
        out.subject(rule);
        out.type(type == SharingType.NOT_SHARED ? Term.ODRL_PROHIBITION : Term.ODRL_PERMISSION);
        out.iri(Property.ODRL_TARGET, target);
        out.term(Property.ODRL_ASSIGNEE, Term.MULU_GOVERNMENT_DEPARTMENTS);
        out.term(Property.ODRL_ACTION, Term.ODRL_USE);
        if (type == SharingType.CONDITIONAL) {
            out.iri(Property.ODRL_DUTY, consent);
        }
        out.end();
        if (type == SharingType.CONDITIONAL) {
            out.subject(consent);
            out.type(Term.ODRL_DUTY);
            out.term(Property.ODRL_ACTION, Term.ODRL_OBTAIN_CONSENT);
            out.end();
        }
    }
}
