package io.mulu.rdf.syntax;

import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.rdf.dcat.DcatMapping;
import io.mulu.rdf.dcat.RdfOptions;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a catalogue, through the mapping, as a document. */
final class CatalogDocument implements ResourceSink {

    private final OutputStream out;
    private final GraphDocument document;
    private final DcatMapping mapping;

    CatalogDocument(OutputStream out, RdfOptions options, GraphDocument document) {
        this.out = out;
        this.document = document;
        this.mapping = new DcatMapping(options, document);
    }

    @Override
    public void begin(CatalogDescription description) throws IOException {
        document.open();
        mapping.begin(description);
    }

    @Override
    public void write(InformationResource resource) throws IOException {
        mapping.write(resource);
    }

    @Override
    public void finish() throws IOException {
        mapping.finish();
        document.finish();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
