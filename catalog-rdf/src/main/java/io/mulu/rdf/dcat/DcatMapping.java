package io.mulu.rdf.dcat;

import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.rdf.graph.GraphSink;
import java.io.IOException;
import java.util.Optional;

/**
 * Says of a catalogue, entry by entry, what it is in DCAT. Every thing has an IRI: the parts of a resource have theirs
 * from the resource's. What several resources share (organisations, categories, coded values) is described once, at the
 * end.
 *
 * <p>What DCAT-AP asks for and the catalogue does not say is filled from what it does say, as text without language; all
 * text of the catalogue has one or stands in properties that never have one.
 *
 * <p>Memory grows with the number of different organisations, categories and coded values, and with some sixteen bytes for
 * each resource; for other audiences than the department itself, with as much again and with the number of links between
 * resources. For use by one thread.
 */
public final class DcatMapping {

    private final Export export;
    private final CatalogNode catalogs;
    private final DatasetNode datasets;

    /**
     * A mapping for one catalogue.
     *
     * @param options what the owner decided
     * @param out takes the statements
     */
    public DcatMapping(RdfOptions options, GraphSink out) {
        export = Export.begin(options, out);
        catalogs = new CatalogNode(export);
        datasets = new DatasetNode(export);
    }

    /**
     * Says what is known of the catalogue as a whole.
     *
     * @param description what is said of it
     * @throws IOException if the sink cannot take it
     */
    public void begin(CatalogDescription description) throws IOException {
        catalogs.write(export.visible().view().of(description));
    }

    /**
     * Says what the audience may know of an entry; nothing if it may not know of the entry at all.
     *
     * @param resource the entry
     * @throws IOException if the sink cannot take it
     */
    public void write(InformationResource resource) throws IOException {
        // Links to what is not seen are dropped when all is known.
        Optional<InformationResource> seen = export.visible().view().of(resource, code -> true);
        if (seen.isPresent()) {
            datasets.write(seen.get());
        }
    }

    /**
     * Says what the entries share.
     *
     * @throws IOException if the sink cannot take it
     */
    public void finish() throws IOException {
        export.relations().write(export.out());
        export.organizations().write(export.out());
        export.categories().write(export.out(), export.themes().taxonomy());
        export.codeLists().write(export.out());
        export.external().write(export.out());
    }
}
