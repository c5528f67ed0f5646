package io.mulu.rdf.intake;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Provider;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import io.mulu.rdf.graph.Property;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads providers and publishers. */
final class Agents {

    /** Where names of agents stand, the usual one first. */
    private static final List<String> NAMES = List.of(
            Property.FOAF_NAME.iri(),
            "http://www.w3.org/2006/vcard/ns#organization-name",
            "http://www.w3.org/2006/vcard/ns#fn",
            "http://schema.org/name",
            "https://schema.org/name",
            Property.SKOS_PREF_LABEL.iri(),
            "http://www.w3.org/2000/01/rdf-schema#label",
            Property.DCT_TITLE.iri());

    private final StatementGraph graph;
    private final Set<String> namedBeside = new HashSet<>();

    Agents(StatementGraph graph) {
        this.graph = graph;
        for (Thing thing : graph.things()) {
            if (thing.has(Property.MULU_PROVIDER_NAME)) {
                thing.look(Property.DCT_PUBLISHER).forEach(publisher -> namedBeside.add(publisher.text()));
            }
        }
    }

    /** The provider of a resource, or the publisher of a catalogue. */
    Provider read(Thing owner, Leftovers rest) {
        String unit = Texts.text(owner, Property.MULU_PROVIDER_UNIT, rest);
        String name = Texts.text(owner, Property.MULU_PROVIDER_NAME, rest);
        Provider stated = Provider.NONE;
        List<RdfValue> publishers = owner.take(Property.DCT_PUBLISHER);
        for (int i = 0; i < publishers.size(); i++) {
            if (i == 0) {
                stated = agent(publishers.get(0), rest);
            } else {
                further(publishers.get(i), rest);
            }
        }
        return new Provider(name == null ? stated.name() : name, unit, stated.code());
    }

    private void further(RdfValue publisher, Leftovers rest) {
        Provider other = agent(publisher, rest);
        String text = other.name() != null
                ? other.name()
                : other.code() == null ? publisher.text() : other.code().text();
        rest.extension(Property.DCT_PUBLISHER.curie(), text);
    }

    private Provider agent(RdfValue value, Leftovers rest) {
        if (value.isLiteral()) {
            return new Provider(value.text(), null, null);
        }
        Thing thing = graph.thing(value);
        if (thing == null) {
            return unexplained(value, rest);
        }
        if (Names.isUnstated(value.text())) {
            thing.derived(Property.FOAF_NAME);
            return Provider.NONE;
        }
        UnifiedSocialCreditCode code = code(thing, rest);
        String name = name(thing, code, rest);
        return new Provider(code != null && namedBeside.contains(value.text()) ? null : name, null, code);
    }

    /** An agent of which the document says nothing is known by what its IRI tells, if that is one of ours. */
    private static Provider unexplained(RdfValue value, Leftovers rest) {
        String told = value.isIri() ? Names.organization(value.text()) : null;
        if (told == null || Names.isUnstated(value.text())) {
            if (told == null) {
                rest.written(MemberPaths.PROVIDER_NAME, value.text());
            }
            return Provider.NONE;
        }
        UnifiedSocialCreditCode code =
                UnifiedSocialCreditCode.read(told).value().orElse(null);
        return new Provider(code == null ? told : null, null, code);
    }

    private @Nullable UnifiedSocialCreditCode code(Thing agent, Leftovers rest) {
        UnifiedSocialCreditCode code = null;
        String other = null;
        for (RdfValue text : agent.take(Property.DCT_IDENTIFIER.iri(), RdfValue::isLiteral)) {
            UnifiedSocialCreditCode read =
                    UnifiedSocialCreditCode.read(text.text()).value().orElse(null);
            code = code == null ? read : code;
            other = read == null ? text.text() : other;
        }
        for (RdfValue identifier : agent.take(Property.ADMS_IDENTIFIER.iri(), value -> !value.isLiteral())) {
            Thing thing = graph.thing(identifier);
            if (thing != null) {
                thing.derived(Property.ADMS_SCHEMA_AGENCY);
                for (RdfValue text : thing.take(Property.SKOS_NOTATION)) {
                    code = code == null
                            ? UnifiedSocialCreditCode.read(text.text()).value().orElse(null)
                            : code;
                }
            }
        }
        if (code == null && other != null) {
            rest.written(MemberPaths.PROVIDER_CODE, other);
        }
        return code;
    }

    /** An organisation whose name is not known bears its code as name, without language. */
    private static @Nullable String name(Thing agent, @Nullable UnifiedSocialCreditCode code, Leftovers rest) {
        for (String property : NAMES) {
            List<RdfValue> names = Texts.take(agent, property);
            if (names.isEmpty()) {
                continue;
            }
            RdfValue first = names.get(0);
            for (RdfValue other : names.subList(1, names.size())) {
                rest.extension(other.language() == null ? "publisher" : "publisher@" + other.language(), other.text());
            }
            boolean unnamed =
                    first.language() == null && code != null && first.text().equals(code.text());
            return unnamed ? null : first.text();
        }
        return null;
    }
}
