package io.mulu.rdf.dcat;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.model.Survey;
import io.mulu.catalog.registry.ValueDomains;
import io.mulu.rdf.graph.GraphSink;
import io.mulu.rdf.graph.Property;
import io.mulu.rdf.graph.Term;
import java.io.IOException;

/** An information resource as a dcat:Dataset, with its parts. */
final class DatasetNode {

    private final Export export;
    private final GraphSink out;
    private final DistributionNode distributions;
    private final SchemaNode schemas;
    private final UseNodes use;
    private final VerbatimNodes verbatim;

    DatasetNode(Export export) {
        this.export = export;
        this.out = export.out();
        this.distributions = new DistributionNode(export);
        this.schemas = new SchemaNode(export);
        this.use = new UseNodes(export);
        this.verbatim = new VerbatimNodes(export);
    }

    void write(InformationResource resource) throws IOException {
        String iri = export.iris().resource(resource);
        out.subject(iri);
        out.type(Term.DCAT_DATASET);
        out.inverse(Property.DCAT_DATASET, export.iris().catalog());
        writeIdentity(iri, resource);
        writeProvider(resource.provider());
        for (String theme : export.themes().of(resource.classification())) {
            out.iri(Property.DCAT_THEME, theme);
        }
        use.time(resource.updateCycle(), resource.issued());
        writeAccess(iri, resource);
        writeSurvey(resource.survey());
        distributions.link(iri, resource);
        schemas.link(iri, resource.items());
        export.relations().link(out, iri, resource.relatedCodes());
        out.iri(Property.DCT_LANGUAGE, export.external().use(External.CHINESE, Term.DCT_LINGUISTIC_SYSTEM));
        verbatim.linkExtensions(iri, resource.extensions());
        verbatim.linkWritten(iri, resource.asWritten());
        out.end();
        writeParts(iri, resource);
    }

    private void writeIdentity(String iri, InformationResource resource) throws IOException {
        String fallback = iri;
        if (resource.code() != null) {
            fallback = resource.code().text();
            out.text(Property.DCT_IDENTIFIER, fallback, null);
        }
        String name = resource.name();
        if (name != null) {
            fallback = name;
            out.text(Property.DCT_TITLE, name, "zh");
        } else {
            out.text(Property.DCT_TITLE, fallback, null);
        }
        String summary = resource.summary();
        if (summary != null) {
            out.text(Property.DCT_DESCRIPTION, summary, "zh");
        } else {
            out.text(Property.DCT_DESCRIPTION, fallback, null);
        }
    }

    private void writeProvider(Provider provider) throws IOException {
        String organization = export.organizations().use(provider);
        if (organization != null) {
            out.iri(Property.DCT_PUBLISHER, organization);
            if (provider.name() != null && export.organizations().namedOtherwise(provider, organization)) {
                out.text(Property.MULU_PROVIDER_NAME, provider.name(), "zh");
            }
        }
        if (provider.unit() != null && export.visible().units()) {
            out.text(Property.MULU_PROVIDER_UNIT, provider.unit(), "zh");
        }
    }

    private void writeAccess(String iri, InformationResource resource) throws IOException {
        Boolean open = resource.openness().open();
        if (open != null) {
            String right = export.codeLists()
                    .mapping(ValueDomains.OPENNESS, open ? "open" : "not-open", "access-right")
                    .orElse(null);
            if (right != null) {
                out.iri(Property.DCT_ACCESS_RIGHTS, export.external().use(right, Term.DCT_RIGHTS_STATEMENT));
            }
        }
        use.access(iri, resource.sharing(), resource.openness());
        if (resource.classified() != null) {
            out.typed(Property.MULU_CLASSIFIED, resource.classified().toString(), Term.XSD_BOOLEAN);
        }
        if (resource.level() != null) {
            out.iri(Property.MULU_LEVEL, export.codeLists().concept(ValueDomains.LEVEL, resource.level()));
        }
    }

    private void writeSurvey(Survey survey) throws IOException {
        if (export.visible().survey()) {
            Lexical.decimal(out, Property.MULU_STORAGE_TOTAL, survey.storageTotal());
            Lexical.decimal(out, Property.MULU_RECORDS_TOTAL, survey.recordsTotal());
            Lexical.decimal(out, Property.MULU_STORAGE_SHARED, survey.storageShared());
            Lexical.decimal(out, Property.MULU_RECORDS_SHARED, survey.recordsShared());
            Lexical.decimal(out, Property.MULU_STORAGE_OPENED, survey.storageOpened());
            Lexical.decimal(out, Property.MULU_RECORDS_OPENED, survey.recordsOpened());
        }
    }

    private void writeParts(String iri, InformationResource resource) throws IOException {
        distributions.write(iri, resource);
        use.writePolicy(iri, resource.sharing());
        schemas.write(iri, resource.items());
        verbatim.writeExtensions(iri, resource.extensions());
        verbatim.writeWritten(iri, resource.asWritten());
    }
}
