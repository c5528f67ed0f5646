package io.mulu.catalog.json.schema;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.registry.MetadataRegistry;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The JSON Schema (2020-12) of {@code mulu-catalog/1}: a document; {@code $defs/resource} is one line of JSON Lines. It
 * says what the registry says: mandatory elements are required, closed value domains are enumerations, of open ones any
 * text is let pass and the listed values are shown. A length or form that is not the standard's own is mentioned, not
 * enforced. Members that the registry does not know are let pass: the reader keeps them as extensions. What needs more than one resource (unique names and codes, links back) and check digits are beyond it. Titles and descriptions are in Chinese and English.
 */
public final class CatalogSchema {

    /** The identifier of the schema. */
    public static final String ID = "https://w3id.org/mulu/schema/mulu-catalog-1.json";

    private CatalogSchema() {}

    /**
     * Writes the schema, as UTF-8, indented.
     *
     * @param registry what it is derived from
     * @param out where to; not closed
     * @throws IOException if the stream cannot take it
     */
    public static void write(MetadataRegistry registry, OutputStream out) throws IOException {
        JsonOut json = JsonOut.indented(out);
        JsonOut.run(() -> {
            new SchemaWriter(registry, json).document();
            json.endLine();
            json.flush();
        });
    }
}
