package io.mulu.cli.command;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.audience.AudienceSink;
import io.mulu.catalog.audience.AudienceView;
import io.mulu.catalog.audience.SeenCodes;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.ResourceSource;
import io.mulu.cli.input.CatalogInputs;
import io.mulu.cli.input.InputOptions;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One input, which is read twice where part of it is left out: which relations may stay is known only when all resources
 * are. Standard input is kept in a file for that; the file is gone when this is closed.
 */
final class AudienceInput implements Closeable {

    private static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private String name;
    private @Nullable Path kept;

    AudienceInput(String name, InputStream standardInput) {
        this.name = name;
        this.standardInput = standardInput;
    }

    CatalogInputs open(InputOptions options) throws IOException {
        return CatalogInputs.open(List.of(name), options, standardInput);
    }

    AudienceFilter filter(AudienceView view, InputOptions options) throws IOException {
        if (view.audience() == Audience.INTERNAL) {
            return AudienceFilter.none();
        }
        keep();
        SeenCodes seen = new SeenCodes(view);
        try (CatalogInputs inputs = open(options)) {
            ResourceSource source = inputs.sources().get(0);
            for (Entry entry = source.next(); entry != null; entry = source.next()) {
                seen.write(entry.resource());
            }
        }
        return writer -> new AudienceSink(view, seen, writer);
    }

    private void keep() throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            Path file = Files.createTempFile("mulu-", ".input");
            kept = file;
            Files.copy(standardInput, file, StandardCopyOption.REPLACE_EXISTING);
            name = file.toString();
        }
    }

    @Override
    public void close() throws IOException {
        if (kept != null) {
            Files.deleteIfExists(kept);
        }
    }
}
