package io.mulu.rdf.dcat;

import io.mulu.catalog.model.Provider;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import io.mulu.rdf.graph.GraphSink;
import io.mulu.rdf.graph.Property;
import io.mulu.rdf.graph.Term;
import java.io.IOException;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The organisations that provide resources; each is described once. */
final class Organizations {

    private static final String AGENCY = "国家标准 GB 32100";

    private final Iris iris;
    private final SortedMap<String, Organization> used = new TreeMap<>();
    private boolean unstated;

    Organizations(Iris iris) {
        this.iris = iris;
    }

    /** The organisation of a provider; null when the provider has neither code nor name. */
    @Nullable
    String use(Provider provider) {
        UnifiedSocialCreditCode code = provider.code();
        String name = provider.name();
        if (code == null && name == null) {
            return null;
        }
        String iri = code == null ? iris.organization(Objects.requireNonNull(name)) : iris.organization(code);
        Organization known = used.get(iri);
        if (known == null || known.name() == null && name != null) {
            used.put(iri, new Organization(code == null ? null : code.text(), name));
        }
        return iri;
    }

    /** The organisation of a catalogue that names no publisher. */
    String useUnstated() {
        unstated = true;
        return iris.unstatedOrganization();
    }

    /**
     * The name that must be said beside the organisation: where the code tells which organisation it is, different
     * providers may name it differently, or not at all.
     */
    static @Nullable String nameBeside(Provider provider) {
        return provider.code() == null ? null : provider.name();
    }

    void write(GraphSink out) throws IOException {
        for (String iri : used.keySet()) {
            write(iri, Objects.requireNonNull(used.get(iri)), out);
        }
        if (unstated) {
            out.subject(iris.unstatedOrganization());
            out.type(Term.FOAF_AGENT);
            out.text(Property.FOAF_NAME, "发布方未说明", "zh");
            out.text(Property.FOAF_NAME, "Publisher not stated", "en");
            out.end();
        }
    }

    private static void write(String iri, Organization organization, GraphSink out) throws IOException {
        String code = organization.code();
        String identifier = Iris.part(iri, "identifier");
        out.subject(iri);
        out.type(Term.ORG_FORMAL_ORGANIZATION);
        out.type(Term.FOAF_AGENT);
        if (organization.name() != null) {
            out.text(Property.FOAF_NAME, organization.name(), "zh");
        } else if (code != null) {
            out.text(Property.FOAF_NAME, code, null);
        }
        if (code != null) {
            out.text(Property.DCT_IDENTIFIER, code, null);
            out.iri(Property.ADMS_IDENTIFIER, identifier);
        }
        out.end();
        if (code != null) {
            out.subject(identifier);
            out.type(Term.ADMS_IDENTIFIER);
            out.typed(Property.SKOS_NOTATION, code, Term.MULU_UNIFIED_SOCIAL_CREDIT_CODE);
            out.text(Property.ADMS_SCHEMA_AGENCY, AGENCY, "zh");
            out.end();
        }
    }

    private record Organization(
            @Nullable String code, @Nullable String name) {}
}
