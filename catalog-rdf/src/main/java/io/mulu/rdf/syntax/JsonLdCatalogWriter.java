package io.mulu.rdf.syntax;

import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.rdf.dcat.RdfOptions;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a catalogue as JSON-LD 1.1 (application/ld+json, UTF-8): a context that explains the short names, with nothing to
 * fetch, and a graph with one line for each thing. A dataset says which catalogue it is in, so that no thing has a
 * list of all others.
 *
 * <p>The same catalogue with the same options gives the same bytes. There are no blank nodes. What may be seen depends on
 * the audience; see {@link io.mulu.rdf.dcat.DcatMapping} for what is said and what memory grows with. For use by one
 * thread.
 */
public final class JsonLdCatalogWriter implements ResourceSink {

    private final ResourceSink document;

    /**
     * A writer of one document.
     *
     * @param out takes the bytes, in portions of some kilobytes; closed together with this writer
     * @param options what the catalogue's owner decided
     */
    public JsonLdCatalogWriter(OutputStream out, RdfOptions options) {
        this.document = RdfSyntax.JSON_LD.writer(out, options);
    }

    @Override
    public void begin(CatalogDescription description) throws IOException {
        document.begin(description);
    }

    @Override
    public void write(InformationResource resource) throws IOException {
        document.write(resource);
    }

    @Override
    public void finish() throws IOException {
        document.finish();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
