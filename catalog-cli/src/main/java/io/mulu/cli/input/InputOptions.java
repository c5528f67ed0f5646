package io.mulu.cli.input;

import io.mulu.catalog.registry.MetadataRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How inputs are read.
 *
 * @param registry the elements and value domains
 * @param codeProfile the name of the code profile that the user wants; null to take that of the input
 * @param layouts files that map further headings
 * @param sheet the sheet to read; empty to find it by content
 */
public record InputOptions(
        MetadataRegistry registry, @Nullable String codeProfile, List<Path> layouts, Optional<String> sheet) {

    public InputOptions {
        layouts = List.copyOf(layouts);
    }
}
