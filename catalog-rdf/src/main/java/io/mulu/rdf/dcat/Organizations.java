package io.mulu.rdf.dcat;

import io.mulu.catalog.model.Provider;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import io.mulu.rdf.graph.GraphSink;
import io.mulu.rdf.graph.Property;
import io.mulu.rdf.graph.Term;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The organisations that provide resources; each is described once. Where its name is written in several ways, it bears the
 * one that is written most often, of several such the first by code points, whatever came first.
 */
final class Organizations {

    private static final String AGENCY = "国家标准 GB 32100";

    private final Iris iris;
    private final Map<String, Organization> byCode = new HashMap<>();
    private final Map<String, Organization> byName = new HashMap<>();
    private @Nullable Organization recent;
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
        Organization known = code == null ? ofName(Objects.requireNonNull(name)) : ofCode(code);
        if (name != null) {
            known.count(name);
        }
        return known.iri();
    }

    /** Neighbouring resources are mostly of one organisation. */
    private Organization ofCode(UnifiedSocialCreditCode code) {
        if (recent == null || !code.text().equals(recent.code())) {
            recent = byCode.computeIfAbsent(code.text(), text -> new Organization(iris.organization(code), text));
        }
        return recent;
    }

    private Organization ofName(String name) {
        return byName.computeIfAbsent(name, same -> new Organization(iris.organization(same), null));
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
        SortedMap<String, Organization> used = new TreeMap<>();
        Stream.concat(byCode.values().stream(), byName.values().stream())
                .forEach(organization -> used.merge(organization.iri(), organization, Organization::with));
        for (Organization organization : used.values()) {
            write(organization, out);
        }
        if (unstated) {
            out.subject(iris.unstatedOrganization());
            out.type(Term.FOAF_AGENT);
            out.text(Property.FOAF_NAME, "发布方未说明", "zh");
            out.text(Property.FOAF_NAME, "Publisher not stated", "en");
            out.end();
        }
    }

    private static void write(Organization organization, GraphSink out) throws IOException {
        String iri = organization.iri();
        String code = organization.code();
        String name = organization.name();
        String identifier = Iris.part(iri, "identifier");
        out.subject(iri);
        out.type(Term.ORG_FORMAL_ORGANIZATION);
        out.type(Term.FOAF_AGENT);
        if (name != null) {
            out.text(Property.FOAF_NAME, name, "zh");
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

    /** An organisation, and how often each of its names was written. */
    private static final class Organization {

        private final String iri;
        private final @Nullable String code;
        private final Map<String, Long> names = new HashMap<>();
        private String recentName = "";
        private long recentCount;

        Organization(String iri, @Nullable String code) {
            this.iri = iri;
            this.code = code;
        }

        String iri() {
            return iri;
        }

        @Nullable
        String code() {
            return code;
        }

        void count(String name) {
            if (!name.equals(recentName)) {
                settle();
                recentName = name;
            }
            recentCount++;
        }

        private void settle() {
            if (recentCount > 0) {
                names.merge(recentName, recentCount, Long::sum);
                recentCount = 0;
            }
        }

        /** Names that only halves of surrogate pairs tell apart are of one organisation. */
        Organization with(Organization other) {
            settle();
            other.settle();
            other.names.forEach((name, times) -> names.merge(name, times, Long::sum));
            return this;
        }

        /** The name written most often, of several such the first; null when none was written. */
        @Nullable
        String name() {
            settle();
            String chosen = null;
            long most = 0;
            for (Map.Entry<String, Long> name : names.entrySet()) {
                long times = name.getValue();
                if (chosen == null
                        || times > most
                        || times == most && name.getKey().compareTo(chosen) < 0) {
                    chosen = name.getKey();
                    most = times;
                }
            }
            return chosen;
        }
    }
}
