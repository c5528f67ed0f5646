package io.mulu.rdf.dcat;

import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.CatalogSource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.registry.ValueDomains;
import io.mulu.rdf.graph.GraphSink;
import io.mulu.rdf.graph.Property;
import io.mulu.rdf.graph.Term;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The catalogue as a dcat:Catalog. */
final class CatalogNode {

    private static final String UNTITLED = "政务信息资源目录";

    private final Export export;
    private final GraphSink out;
    private final VerbatimNodes verbatim;

    CatalogNode(Export export) {
        this.export = export;
        this.out = export.out();
        this.verbatim = new VerbatimNodes(export, false);
    }

    void write(CatalogDescription catalog) throws IOException {
        String iri = export.iris().catalog();
        boolean sources = export.visible().sources();
        out.subject(iri);
        out.type(Term.DCAT_CATALOG);
        writeTexts(catalog);
        writePublisher(catalog.publisher());
        if (catalog.issued() != null) {
            out.typed(Property.DCT_ISSUED, Lexical.date(catalog.issued()), Term.XSD_DATE);
        }
        out.iri(Property.DCT_LANGUAGE, export.external().use(External.CHINESE, Term.DCT_LINGUISTIC_SYSTEM));
        if (catalog.level() != null) {
            out.iri(Property.MULU_LEVEL, export.codeLists().concept(ValueDomains.LEVEL, catalog.level()));
        }
        if (catalog.codeProfile() != null) {
            out.text(Property.MULU_CODE_PROFILE, catalog.codeProfile(), null);
        }
        verbatim.linkExtensions(iri, catalog.extensions());
        for (int i = 0; sources && i < catalog.sources().size(); i++) {
            out.iri(Property.MULU_SOURCE, source(i));
        }
        out.end();
        verbatim.writeExtensions(iri, catalog.extensions());
        for (int i = 0; sources && i < catalog.sources().size(); i++) {
            writeSource(source(i), i + 1, catalog.sources().get(i));
        }
    }

    private void writeTexts(CatalogDescription catalog) throws IOException {
        String title = Objects.requireNonNullElse(catalog.title(), UNTITLED);
        out.text(Property.DCT_TITLE, title, catalog.title() == null ? null : "zh");
        String description = catalog.description();
        if (description == null) {
            out.text(Property.DCT_DESCRIPTION, title, null);
        } else {
            out.text(Property.DCT_DESCRIPTION, description, "zh");
        }
    }

    private void writePublisher(Provider publisher) throws IOException {
        String organization = export.organizations().use(publisher);
        out.iri(
                Property.DCT_PUBLISHER,
                organization == null ? export.organizations().useUnstated() : organization);
        String name = Organizations.nameBeside(publisher);
        if (name != null) {
            out.text(Property.MULU_PROVIDER_NAME, name, "zh");
        }
        if (publisher.unit() != null && export.visible().shows(MemberPaths.PROVIDER_UNIT)) {
            out.text(Property.MULU_PROVIDER_UNIT, publisher.unit(), "zh");
        }
    }

    private String source(int index) {
        return Iris.part(export.iris().catalog(), "source-" + (index + 1));
    }

    private void writeSource(String iri, int position, CatalogSource source) throws IOException {
        List<Map.Entry<String, String>> headings = List.copyOf(source.headings().entrySet());
        out.subject(iri);
        out.type(Term.MULU_CATALOG_SOURCE);
        position(position);
        out.text(Property.MULU_FILE_NAME, source.file(), null);
        if (source.sheet() != null) {
            out.text(Property.MULU_SHEET_NAME, source.sheet(), null);
        }
        if (source.layout() != null) {
            out.text(Property.MULU_LAYOUT, source.layout(), null);
        }
        for (int i = 0; i < headings.size(); i++) {
            out.iri(Property.MULU_HEADING, Iris.part(iri, "heading-" + (i + 1)));
        }
        out.end();
        for (int i = 0; i < headings.size(); i++) {
            out.subject(Iris.part(iri, "heading-" + (i + 1)));
            out.type(Term.MULU_HEADING);
            position(i + 1);
            out.text(Property.MULU_CELL, headings.get(i).getKey(), null);
            out.text(Property.MULU_TEXT, headings.get(i).getValue(), null);
            out.end();
        }
    }

    private void position(int position) throws IOException {
        out.typed(Property.MULU_POSITION, Integer.toString(position), Term.XSD_INTEGER);
    }
}
