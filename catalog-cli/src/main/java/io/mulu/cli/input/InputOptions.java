package io.mulu.cli.input;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.tables.grid.TableLimits;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How inputs are read.
 *
 * @param registry the elements and value domains
 * @param codeProfile the name of the code profile that the user wants; null to take that of the input
 * @param mappings files that say what headings mean
 * @param sheet the sheet to read; empty to find it by content
 * @param limits what tables may be at most
 */
public record InputOptions(
        MetadataRegistry registry,
        @Nullable String codeProfile,
        List<Path> mappings,
        Optional<String> sheet,
        TableLimits limits) {

    public InputOptions {
        mappings = List.copyOf(mappings);
    }

    /**
     * How inputs are read when nothing is said of tables.
     *
     * @param registry the elements and value domains
     * @param codeProfile the name of the code profile that the user wants; null to take that of the input
     */
    public InputOptions(MetadataRegistry registry, @Nullable String codeProfile) {
        this(registry, codeProfile, List.of(), Optional.empty(), TableLimits.standard());
    }
}
