package io.mulu.rdf.syntax;

import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.rdf.dcat.RdfOptions;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a catalogue as Turtle 1.1 (text/turtle, UTF-8): prefixes, a block for the catalogue, a block for each resource followed
 * by those of its parts, and at the end what the resources share.
 *
 * <p>The same catalogue with the same options gives the same bytes. There are no blank nodes. What may be seen depends on
 * the audience; see {@link io.mulu.rdf.dcat.DcatMapping} for what is said and what memory grows with. For use by one
 * thread.
 */
public final class TurtleCatalogWriter implements ResourceSink {

    private final ResourceSink document;

    /**
     * A writer of one document.
     *
     * @param out takes the bytes, in portions of some kilobytes; closed together with this writer
     * @param options what the catalogue's owner decided
     */
    public TurtleCatalogWriter(OutputStream out, RdfOptions options) {
        this.document = RdfSyntax.TURTLE.writer(out, options);
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
