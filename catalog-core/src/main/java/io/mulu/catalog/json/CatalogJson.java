package io.mulu.catalog.json;

import io.mulu.catalog.model.Catalog;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.codes.resource.CodeProfiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Whole catalogues as JSON, in memory, for those that fit there. */
public final class CatalogJson {

    private CatalogJson() {}

    /**
     * Reads a whole catalogue, a document or JSON Lines, as {@link CatalogJsonReader} does. Where its members stood is
     * forgotten. The stream is not closed.
     *
     * @param in the catalogue
     * @param file the name of the file, for messages
     * @param registry the value domains by which texts are read
     * @param profiles the code profiles that the catalogue may name
     * @return the catalogue
     * @throws UnreadableInputException if the input is no catalogue of this format, or names an unknown code profile
     * @throws IOException if the stream cannot be read
     */
    @SuppressWarnings("resource") // the caller's stream is the caller's to close
    public static Catalog read(InputStream in, String file, MetadataRegistry registry, CodeProfiles profiles)
            throws IOException {
        CatalogJsonReader reader = CatalogJsonReader.open(in, file, registry, profiles);
        List<InformationResource> resources = new ArrayList<>();
        Entry entry;
        while ((entry = reader.next()) != null) {
            resources.add(entry.resource());
        }
        return new Catalog(reader.description(), resources);
    }

    /**
     * Writes a whole catalogue as a document, as {@link CatalogJsonWriter} does.
     *
     * @param catalog the catalogue
     * @return UTF-8
     */
    public static byte[] write(Catalog catalog) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        return write(catalog, bytes, new CatalogJsonWriter(bytes));
    }

    /**
     * Writes a whole catalogue as JSON Lines, as {@link CatalogJsonLinesWriter} does.
     *
     * @param catalog the catalogue
     * @return UTF-8
     */
    public static byte[] writeLines(Catalog catalog) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        return write(catalog, bytes, new CatalogJsonLinesWriter(bytes));
    }

    private static byte[] write(Catalog catalog, ByteArrayOutputStream bytes, ResourceSink opened) {
        try (ResourceSink sink = opened) {
            sink.begin(catalog.description());
            for (InformationResource resource : catalog.resources()) {
                sink.write(resource);
            }
            sink.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not refuse bytes", e);
        }
        return bytes.toByteArray();
    }
}
