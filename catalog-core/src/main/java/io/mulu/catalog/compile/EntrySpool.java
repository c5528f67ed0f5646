package io.mulu.catalog.compile;

import io.mulu.catalog.check.CheckSettings;
import io.mulu.catalog.json.CatalogJsonLinesWriter;
import io.mulu.catalog.json.CatalogJsonReader;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.ResourceSource;
import io.mulu.codes.resource.CodeProfiles;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps entries in a file while they wait for their codes. The file is gone when this is closed. */
final class EntrySpool implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final CheckSettings settings;
    private final Path file;
    private final CatalogJsonLinesWriter writer;

    EntrySpool(Path folder, CheckSettings settings) throws IOException {
        this.settings = settings;
        this.file = Files.createTempFile(folder, ".mulu-", ".jsonl");
        this.writer = new CatalogJsonLinesWriter(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
        writer.begin(CatalogDescription.builder()
                .codeProfile(settings.codeProfile().id())
                .build());
    }

    void write(InformationResource resource) throws IOException {
        writer.write(resource);
    }

    /** The entries written so far, from the first; none can be written any more. */
    ResourceSource reopen() throws IOException {
        writer.finish();
        writer.close();
        return CatalogJsonReader.open(
                Files.newInputStream(file),
                file.getFileName().toString(),
                settings.registry(),
                CodeProfiles.shipped().with(settings.codeProfile()));
    }

    @Override
    public void close() throws IOException {
        try (writer) {
            Files.deleteIfExists(file);
        }
    }
}
