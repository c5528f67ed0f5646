package io.mulu.rdf.syntax;

import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.rdf.dcat.RdfOptions;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a catalogue as N-Triples 1.1 (application/n-triples, UTF-8): each statement on a line of its own, whole IRIs, no
 * blank nodes, so that the document may be cut behind any line. What may be seen depends on the audience; see
 * {@link io.mulu.rdf.dcat.DcatMapping} for what is said and what memory grows with. For use by one thread.
 */
public final class NTriplesCatalogWriter implements ResourceSink {

    private final OutputStream out;
    private final CatalogDocument document;

    /**
     * A writer of one document.
     *
     * @param out takes the bytes, in portions of some kilobytes; closed together with this writer
     * @param options what the catalogue's owner decided
     */
    public NTriplesCatalogWriter(OutputStream out, RdfOptions options) {
        this.out = out;
        this.document = new CatalogDocument(options, new StatementLines(new Utf8Buffer(out)));
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
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
