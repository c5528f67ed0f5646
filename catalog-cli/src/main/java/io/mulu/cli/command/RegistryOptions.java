package io.mulu.cli.command;

import io.mulu.catalog.registry.item.ItemRegistry;
import io.mulu.catalog.registry.store.RegistryFolder;
import io.mulu.catalog.registry.store.UnreadableRegistryException;
import io.mulu.cli.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which registry a command speaks of: what is shipped, and what a folder adds to it. */
final class RegistryOptions {

    @Option(names = "--registry", paramLabel = "DIR", descriptionKey = "registry")
    private @Nullable Path folder;

    ItemRegistry read() throws IOException {
        return folder == null ? ItemRegistry.guide2017() : read(folder);
    }

    static ItemRegistry read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw Words.failure("registry-absent", "folder", folder);
        }
        try {
            return new RegistryFolder(folder).readOnto(ItemRegistry.guide2017());
        } catch (UnreadableRegistryException e) {
            throw Words.failure("registry-unreadable", "folder", folder, "faults", e.getMessage());
        }
    }
}
