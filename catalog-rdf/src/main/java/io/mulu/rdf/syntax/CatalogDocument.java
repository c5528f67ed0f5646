package io.mulu.rdf.syntax;

import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.rdf.dcat.DcatMapping;
import io.mulu.rdf.dcat.RdfOptions;
import java.io.IOException;

/** Writes a catalogue, through the mapping, as a document. */
final class CatalogDocument {

    private final GraphDocument document;
    private final DcatMapping mapping;

    CatalogDocument(RdfOptions options, GraphDocument document) {
        this.document = document;
        this.mapping = new DcatMapping(options, document);
    }

    void begin(CatalogDescription description) throws IOException {
        document.open();
        mapping.begin(description);
    }

    void write(InformationResource resource) throws IOException {
        mapping.write(resource);
    }

    void finish() throws IOException {
        mapping.finish();
        document.finish();
    }
}
