package io.mulu.catalog.json.schema;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.registry.MetadataRegistry;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The JSON-LD 1.1 context with which a document of {@code mulu-catalog/1} is linked data: the document is the catalogue,
 * its resources are the catalogue's datasets, members are the properties that the registry names, and coded values are
 * concepts. What the properties lead to only over a thing that the document does not have (items, sharing conditions,
 * related codes, the provider's division) is left out; the writers of linked data say it. An extension that names no
 * property has one called {@code mulu:extension-KEY}, in which what is neither letter nor digit is percent-encoded; one
 * whose key JSON-LD takes for an IRI or a keyword is left out.
 */
public final class CatalogContext {

    private CatalogContext() {}

    /**
     * Writes the context, as UTF-8, indented.
     *
     * @param registry what it is derived from
     * @param out where to; not closed
     * @throws IOException if the stream cannot take it
     */
    public static void write(MetadataRegistry registry, OutputStream out) throws IOException {
        write(registry, null, out);
    }

    /**
     * Writes the context for catalogues whose names begin with a base.
     *
     * @param registry what it is derived from
     * @param base the beginning of the names of values that the library does not ship, ended by a slash; null to leave
     *     such values texts
     * @param out where to; not closed
     * @throws IOException if the stream cannot take it
     */
    public static void write(MetadataRegistry registry, @Nullable String base, OutputStream out) throws IOException {
        JsonOut json = JsonOut.indented(out);
        JsonOut.run(() -> {
            json.open();
            json.open("@context");
            new ContextWriter(registry, base, json).context();
            json.close();
            json.close();
            json.endLine();
            json.flush();
        });
    }
}
