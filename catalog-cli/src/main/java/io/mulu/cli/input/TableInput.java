package io.mulu.cli.input;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.codes.resource.CodeProfile;
import io.mulu.codes.resource.CodeProfiles;
import io.mulu.tables.heading.TableInspection;
import io.mulu.tables.read.TableCatalogReader;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Tables as the options say that they are read. */
public final class TableInput {

    private TableInput() {}

    static TableCatalogReader reader(InputOptions options, CodeProfiles profiles, @Nullable CodeProfile chosen) {
        MetadataRegistry registry = options.registry();
        return TableCatalogReader.standard()
                .withRegistry(registry)
                .withCodeProfiles(profiles)
                .withLayouts(LayoutChoice.shipped(registry, chosen))
                .withMappings(LayoutChoice.of(options.mappings(), registry, chosen))
                .withLimits(options.limits())
                .withSheet(options.sheet().orElse(null));
    }

    /**
     * Looks at a table without reading its rows.
     *
     * @param file the file
     * @param options how to read it
     * @return how it is understood
     * @throws io.mulu.cli.exit.CommandFailure if a mapping cannot be used
     * @throws IOException if the file is no table, or cannot be read
     */
    public static TableInspection inspect(Path file, InputOptions options) throws IOException {
        return reader(options, CodeProfiles.shipped(), null).inspect(file);
    }
}
