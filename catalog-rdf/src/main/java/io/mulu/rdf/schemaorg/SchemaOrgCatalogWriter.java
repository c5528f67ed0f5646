package io.mulu.rdf.schemaorg;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.Classification;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.ResourceFormat;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomains;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.codes.classification.ClassificationNode;
import io.mulu.rdf.dcat.CategoryNames;
import io.mulu.rdf.dcat.ExportView;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.dcat.VisibleResource;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes a catalogue in the words of schema.org, as JSON-LD 1.1 with nothing to fetch: one {@code DataCatalog}, and one
 * {@code Dataset} for each resource, a line each. Names are those of the DCAT exports.
 *
 * <p>A dataset has identifier, name, description, provider, day of issue, category, keywords, conditions, media type and
 * items. Update cycle, sharing type and mode, survey and extension elements are left out: schema.org has no word for them.
 * There is no licence and no address of a download, since catalogues know none.
 *
 * <p>The same catalogue with the same options gives the same bytes. What may be seen depends on the audience, as in every
 * export. Memory does not grow with the catalogue. For use by one thread.
 */
public final class SchemaOrgCatalogWriter implements ResourceSink {

    private static final String MEDIA_TYPES = "http://www.iana.org/assignments/media-types/";

    private final RdfOptions options;
    private final ExportView view;
    private final CategoryNames categories;
    private final JsonOut json;
    private final DatasetMembers members;

    /**
     * A writer of one document.
     *
     * @param out takes UTF-8; closed together with this writer
     * @param options what the catalogue's owner decided
     */
    public SchemaOrgCatalogWriter(OutputStream out, RdfOptions options) {
        this.options = options;
        this.view = new ExportView(options);
        this.categories = new CategoryNames(options);
        this.json = JsonOut.compact(out);
        this.members = new DatasetMembers(json, view);
    }

    @Override
    public void begin(CatalogDescription description) throws IOException {
        JsonOut.run(() -> {
            json.open();
            json.open("@context");
            json.text("@vocab", "https://schema.org/");
            json.close();
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
            JsonOut.run(() -> dataset(seen.get()));
        }
    }

    private void dataset(VisibleResource seen) {
        InformationResource resource = seen.resource();
        json.endLine();
        json.open();
        json.text("@id", seen.iri());
        json.text("@type", "Dataset");
        members.dataset(seen);
        members.organization("publisher", resource.provider(), seen.organization());
        about(resource.classification());
        json.texts(
                "conditionsOfAccess",
                Stream.of(resource.openness().condition(), resource.sharing().condition())
                        .flatMap(Stream::ofNullable)
                        .toList());
        distribution(resource.format());
        items(seen);
        json.close();
    }

    private void about(Classification classification) {
        if (classification.code() == null) {
            return;
        }
        String code = classification.code().text();
        List<String> names = classification.names();
        String name = options.scheme()
                .node(code)
                .map(ClassificationNode::name)
                .orElse(names.isEmpty() ? code : names.get(names.size() - 1));
        json.open("about");
        json.text("@id", categories.iri(code));
        json.text("@type", "DefinedTerm");
        json.text("name", name);
        json.text("termCode", code);
        json.open("inDefinedTermSet");
        json.text("@id", categories.classification(code));
        json.close();
        json.close();
    }

    /** A media type where the registry knows one, otherwise what the format is called. */
    private void distribution(ResourceFormat format) {
        if (format.type() == null) {
            return;
        }
        Optional<PermissibleValue> value =
                options.registry().domain(ValueDomains.FORMAT_TYPE).value(format.type());
        Optional<String> mediaType = value.map(known -> known.mappings().get("media-type"))
                .filter(iri -> iri.startsWith(MEDIA_TYPES))
                .map(iri -> iri.substring(MEDIA_TYPES.length()));
        json.open("distribution");
        json.text("@type", "DataDownload");
        json.text(
                "encodingFormat",
                mediaType.orElse(value.map(known -> known.names().zh()).orElse(format.type())));
        json.text("description", format.description());
        json.close();
    }

    private void items(VisibleResource seen) {
        if (seen.resource().items().isEmpty()) {
            return;
        }
        json.openList("variableMeasured");
        for (int i = 0; i < seen.resource().items().size(); i++) {
            json.open();
            json.text("@id", seen.item(i));
            json.text("@type", "PropertyValue");
            json.text("name", seen.resource().items().get(i).name());
            json.text("propertyID", seen.resource().items().get(i).dataElement());
            json.close();
        }
        json.closeList();
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
