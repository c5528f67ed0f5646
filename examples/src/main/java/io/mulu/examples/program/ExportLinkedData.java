package io.mulu.examples.program;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.json.CatalogJsonReader;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.catalog.stream.ResourceSource;
import io.mulu.codes.resource.CodeProfiles;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.syntax.TurtleCatalogWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * For data teams that publish linked data: a compiled catalogue becomes Turtle for the public, which holds only what is
 * open to society. One entry at a time, so that the size of the catalogue does not matter.
 */
public final class ExportLinkedData {

    private ExportLinkedData() {}

    /**
     * Runs the example.
     *
     * @param arguments the catalogue as JSON, and the Turtle file to write
     * @throws IOException if the one cannot be read or the other not be written
     */
    public static void main(String[] arguments) throws IOException {
        run(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    static void run(Path catalog, Path turtle) throws IOException {
        MetadataRegistry registry = MetadataRegistry.guide2017();
        RdfOptions options =
                RdfOptions.defaults().withBase("https://data.example.gov.cn/").withAudience(Audience.PUBLIC);
        try (InputStream in = Files.newInputStream(catalog);
                ResourceSource source =
                        CatalogJsonReader.open(in, catalog.toString(), registry, CodeProfiles.shipped());
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(turtle));
                ResourceSink sink = new TurtleCatalogWriter(out, options)) {
            sink.begin(source.description());
            for (Entry entry = source.next(); entry != null; entry = source.next()) {
                sink.write(entry.resource());
            }
            sink.finish();
        }
    }
}
