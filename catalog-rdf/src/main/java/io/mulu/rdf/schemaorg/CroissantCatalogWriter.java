package io.mulu.rdf.schemaorg;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.rdf.dcat.ExportView;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.dcat.VisibleResource;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Writes the resources of a catalogue as datasets of Croissant 1.0, as JSON-LD 1.1 with nothing to fetch, a line each; items
 * are the fields of a record set. Names are those of the DCAT exports. {@link #writeOne} writes a document of one dataset,
 * as tools of machine learning take them.
 *
 * <p>A catalogue does not know all that Croissant asks for: the licence, the files with their addresses and checksums, and
 * where in them a field is found. These are not there, and must be added by whoever has the files.
 *
 * <p>The same catalogue with the same options gives the same bytes. What may be seen depends on the audience, as in every
 * export. Memory does not grow with the catalogue. For use by one thread.
 */
public final class CroissantCatalogWriter implements ResourceSink {

    private final ExportView view;
    private final JsonOut json;
    private final DatasetMembers members;
    private final CroissantDataset datasets;

    /**
     * A writer of one document.
     *
     * @param out takes UTF-8; closed together with this writer
     * @param options what the catalogue's owner decided
     */
    public CroissantCatalogWriter(OutputStream out, RdfOptions options) {
        this.view = new ExportView(options);
        this.json = JsonOut.compact(out);
        this.members = new DatasetMembers(json, view);
        this.datasets = new CroissantDataset(json, options, view);
    }

    /**
     * Writes one resource as a document of its own.
     *
     * @param seen what may be seen of it
     * @param options what the catalogue's owner decided
     * @param out takes UTF-8; flushed, and left open
     * @throws IOException if the stream refuses it
     */
    public static void writeOne(VisibleResource seen, RdfOptions options, OutputStream out) throws IOException {
        JsonOut json = JsonOut.indented(out);
        CroissantDataset dataset = new CroissantDataset(json, options, new ExportView(options));
        JsonOut.run(() -> {
            json.open();
            dataset.context();
            dataset.write(seen);
            json.close();
            json.endLine();
            json.flush();
        });
    }

    @Override
    public void begin(CatalogDescription description) throws IOException {
        JsonOut.run(() -> {
            json.open();
            datasets.context();
            json.openList("@graph");
            json.endLine();
            json.open();
            members.catalog(description);
            json.close();
        });
    }

    @Override
    public void write(InformationResource resource) throws IOException {
        Optional<VisibleResource> seen = view.of(resource);
        if (seen.isPresent()) {
            JsonOut.run(() -> {
                json.endLine();
                json.open();
                datasets.write(seen.get());
                json.close();
            });
        }
    }

    @Override
    public void finish() throws IOException {
        JsonOut.run(() -> {
            json.endLine();
            json.closeList();
            json.close();
            json.endLine();
            json.flush();
        });
    }

    @Override
    public void close() throws IOException {
        JsonOut.run(json::closeStream);
    }
}
