package io.mulu.rdf.dcat;

import io.mulu.catalog.model.Classification;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.model.Survey;
import io.mulu.catalog.registry.ValueDomains;
import io.mulu.rdf.graph.GraphSink;
import io.mulu.rdf.graph.Property;
import io.mulu.rdf.graph.Term;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An information resource as a dcat:Dataset, with its parts. */
final class DatasetNode {

    /** The paths of the figures of the survey. */
    private static final Map<Property, String> FIGURES = Stream.of(
                    Property.MULU_STORAGE_TOTAL,
                    Property.MULU_RECORDS_TOTAL,
                    Property.MULU_STORAGE_SHARED,
                    Property.MULU_RECORDS_SHARED,
                    Property.MULU_STORAGE_OPENED,
                    Property.MULU_RECORDS_OPENED)
            .collect(Collectors.toUnmodifiableMap(
                    property -> property, property -> MemberPaths.SURVEY + "." + property.localName()));

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
        this.verbatim = new VerbatimNodes(export, false);
    }

    void write(InformationResource resource) throws IOException {
        String iri = export.resourceNames().next(resource);
        out.subject(iri);
        out.type(Term.DCAT_DATASET);
        out.inverse(Property.DCAT_DATASET, export.iris().catalog());
        writeIdentity(iri, resource);
        writeProvider(resource.provider());
        if (shows(MemberPaths.CLASSIFICATION)) {
            writeClassification(visible(resource.classification()));
        }
        use.time(resource.updateCycle(), resource.issued());
        writeAccess(iri, resource);
        writeSurvey(resource.survey());
        distributions.link(iri, resource);
        schemas.link(iri, resource.items());
        export.relations().link(out, iri, shows(MemberPaths.RELATED_CODES) ? resource.relatedCodes() : List.of());
        out.iri(Property.DCT_LANGUAGE, export.external().use(External.CHINESE, Term.DCT_LINGUISTIC_SYSTEM));
        verbatim.linkExtensions(iri, resource.extensions());
        verbatim.linkWritten(iri, resource.asWritten());
        out.end();
        writeParts(iri, resource);
    }

    private void writeIdentity(String iri, InformationResource resource) throws IOException {
        String fallback = iri;
        if (resource.code() != null && shows(MemberPaths.CODE)) {
            fallback = resource.code().text();
            out.text(Property.DCT_IDENTIFIER, fallback, null);
        }
        String name = shows(MemberPaths.NAME) ? resource.name() : null;
        if (name != null) {
            fallback = name;
            out.text(Property.DCT_TITLE, name, "zh");
        } else {
            out.text(Property.DCT_TITLE, fallback, null);
        }
        String summary = shows(MemberPaths.SUMMARY) ? resource.summary() : null;
        if (summary != null) {
            out.text(Property.DCT_DESCRIPTION, summary, "zh");
        } else {
            out.text(Property.DCT_DESCRIPTION, fallback, null);
        }
    }

    /** Code and names may lead to one category; what the catalogue has of them is said beside it. */
    private void writeClassification(Classification classification) throws IOException {
        List<String> themes = export.themes().of(classification);
        for (String theme : themes) {
            out.iri(Property.DCAT_THEME, theme);
        }
        if (classification.code() != null) {
            out.text(Property.MULU_CLASSIFICATION_CODE, classification.code().text(), null);
        }
        if (!classification.names().isEmpty()) {
            out.iri(Property.MULU_CLASSIFICATION_PATH, themes.get(themes.size() - 1));
        }
    }

    private boolean shows(String element) {
        return export.visible().shows(element);
    }

    private Classification visible(Classification classification) {
        return new Classification(
                shows(MemberPaths.CLASSIFICATION_CODE) ? classification.code() : null,
                shows(MemberPaths.CLASSIFICATION_NAMES) ? classification.names() : List.of());
    }

    private void writeProvider(Provider whole) throws IOException {
        Provider provider = new Provider(
                shows(MemberPaths.PROVIDER_NAME) ? whole.name() : null,
                shows(MemberPaths.PROVIDER_UNIT) ? whole.unit() : null,
                shows(MemberPaths.PROVIDER_CODE) ? whole.code() : null);
        String organization = export.organizations().use(provider);
        if (organization != null) {
            out.iri(Property.DCT_PUBLISHER, organization);
            String name = Organizations.nameBeside(provider);
            if (name != null) {
                out.text(Property.MULU_PROVIDER_NAME, name, "zh");
            }
        }
        if (provider.unit() != null) {
            out.text(Property.MULU_PROVIDER_UNIT, provider.unit(), "zh");
        }
    }

    private void writeAccess(String iri, InformationResource resource) throws IOException {
        Boolean open = shows(MemberPaths.OPENNESS_OPEN) ? resource.openness().open() : null;
        if (open != null) {
            String right = export.codeLists()
                    .mapping(ValueDomains.OPENNESS, open ? "open" : "not-open", "access-right")
                    .orElse(null);
            if (right != null) {
                out.iri(Property.DCT_ACCESS_RIGHTS, export.external().use(right, Term.DCT_RIGHTS_STATEMENT));
            }
        }
        use.access(iri, resource.sharing(), resource.openness());
        if (resource.classified() != null && shows(MemberPaths.CLASSIFIED)) {
            out.typed(Property.MULU_CLASSIFIED, resource.classified().toString(), Term.XSD_BOOLEAN);
        }
        if (resource.level() != null && shows(MemberPaths.LEVEL)) {
            out.iri(Property.MULU_LEVEL, export.codeLists().concept(ValueDomains.LEVEL, resource.level()));
        }
    }

    private void writeSurvey(Survey survey) throws IOException {
        figure(Property.MULU_STORAGE_TOTAL, survey.storageTotal());
        figure(Property.MULU_RECORDS_TOTAL, survey.recordsTotal());
        figure(Property.MULU_STORAGE_SHARED, survey.storageShared());
        figure(Property.MULU_RECORDS_SHARED, survey.recordsShared());
        figure(Property.MULU_STORAGE_OPENED, survey.storageOpened());
        figure(Property.MULU_RECORDS_OPENED, survey.recordsOpened());
    }

    /** The properties of the survey are called as its members are. */
    private void figure(Property property, @Nullable BigDecimal figure) throws IOException {
        if (figure != null && shows(Objects.requireNonNull(FIGURES.get(property)))) {
            Lexical.decimal(out, property, figure);
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
