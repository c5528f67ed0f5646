package io.mulu.tables.testing;

import io.mulu.catalog.json.CatalogJson;
import io.mulu.catalog.model.Catalog;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.tables.read.TableCatalogReader;
import io.mulu.tables.read.TableCatalogSource;
import io.mulu.tables.write.TableCatalogWriter;
import io.mulu.tables.write.TableOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Writes catalogues as tables and reads them again, in memory. */
public final class RoundTrip {

    private RoundTrip() {}

    public static Catalog read(TableCatalogReader reader, Path path) throws IOException {
        try (TableCatalogSource source = reader.open(path)) {
            return catalog(source);
        }
    }

    public static Catalog read(TableCatalogReader reader, byte[] table, String name) throws IOException {
        try (TableCatalogSource source = reader.open(new ByteArrayInputStream(table), name)) {
            return catalog(source);
        }
    }

    private static Catalog catalog(TableCatalogSource source) throws IOException {
        List<InformationResource> resources =
                Reading.entries(source).stream().map(Entry::resource).toList();
        return new Catalog(source.description(), resources);
    }

    public static byte[] xlsx(Catalog catalog, TableOptions options) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        return write(catalog, bytes, TableCatalogWriter.xlsx(bytes, options));
    }

    public static byte[] csv(Catalog catalog, TableOptions options) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        return write(catalog, bytes, TableCatalogWriter.csv(bytes, options));
    }

    private static byte[] write(Catalog catalog, ByteArrayOutputStream bytes, ResourceSink opened) throws IOException {
        try (ResourceSink sink = opened) {
            sink.begin(catalog.description());
            for (InformationResource resource : catalog.resources()) {
                sink.write(resource);
            }
            sink.finish();
        }
        return bytes.toByteArray();
    }

    public static String json(Catalog catalog) {
        return new String(CatalogJson.write(catalog), StandardCharsets.UTF_8);
    }

    /** The resources alone, for tables whose heads differ. */
    public static String json(List<InformationResource> resources) {
        return json(new Catalog(CatalogDescription.builder().build(), resources))
                .replace("},{", "},\n{");
    }
}
