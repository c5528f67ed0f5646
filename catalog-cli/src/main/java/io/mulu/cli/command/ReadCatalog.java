package io.mulu.cli.command;

import io.mulu.catalog.json.CatalogJsonWriter;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Keeps what is read for a page that shows it beside the findings; keeps nothing where no page is asked for. */
final class ReadCatalog implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final @Nullable CatalogJsonWriter writer;

    private ReadCatalog(Path file, @Nullable CatalogJsonWriter writer) {
        this.file = file;
        this.writer = writer;
    }

    static ReadCatalog of(CheckOptions.Format format, CatalogDescription description) throws IOException {
        if (format != CheckOptions.Format.HTML) {
            return new ReadCatalog(Path.of(""), null);
        }
        Path file = Files.createTempFile("mulu-", ".json");
        CatalogJsonWriter writer = new CatalogJsonWriter(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
        writer.begin(description);
        return new ReadCatalog(file, writer);
    }

    void write(InformationResource resource) throws IOException {
        if (writer != null) {
            writer.write(resource);
        }
    }

    /** Where the catalogue stands. Nothing can be written any more. */
    Path finished() throws IOException {
        if (writer != null) {
            writer.finish();
            writer.close();
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
            Files.deleteIfExists(file);
        }
    }
}
