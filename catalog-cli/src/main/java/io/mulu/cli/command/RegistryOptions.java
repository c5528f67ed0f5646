package io.mulu.cli.command;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.registry.item.ItemKind;
import io.mulu.catalog.registry.item.ItemRegistry;
import io.mulu.catalog.registry.store.RegistryFolder;
import io.mulu.catalog.registry.store.UnreadableRegistryException;
import io.mulu.cli.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which registry a command speaks of: what is shipped, and what a folder adds to it. */
final class RegistryOptions {

    @Option(names = "--registry", paramLabel = "DIR", descriptionKey = "registry")
    private @Nullable Path folder;

    ItemRegistry read() throws IOException {
        return folder == null ? ItemRegistry.guide2017() : read(folder);
    }

    /** The elements and value domains in force; a folder that was named must hold some item, or it is the wrong one. */
    MetadataRegistry metadata() throws IOException {
        if (folder == null) {
            return MetadataRegistry.guide2017();
        }
        Path named = folder;
        ItemRegistry items = read(named);
        if (Arrays.stream(ItemKind.values()).noneMatch(kind -> Files.isDirectory(named.resolve(kind.code())))) {
            throw Words.failure("registry-empty", "folder", named);
        }
        return items.metadata();
    }

    /** Writes items, one without touching the order of the others; not when the folder could then not be read. */
    static void write(RegistryFolder store, Path folder, List<AdministeredItem> items) throws IOException {
        try {
            store.check(ItemRegistry.guide2017(), items);
        } catch (UnreadableRegistryException e) {
            throw Words.failure("registry-would-break", "folder", folder, "faults", e.getMessage());
        }
        if (items.size() == 1) {
            store.write(items.get(0));
        } else {
            store.write(items);
        }
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
