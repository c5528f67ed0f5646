package io.mulu.catalog.registry.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts several files into a folder together or not at all. All of them are complete beside their places, and then listed
 * in one file, before the first is moved: from that moment on they are read as if they were in place, even if moving was
 * cut off; the next change moves the rest.
 */
final class FolderJournal {

    private static final String LIST = ".pending";

    private final Path folder;

    FolderJournal(Path folder) {
        this.folder = folder;
    }

    void put(Map<String, byte[]> files) throws IOException {
        finish();
        if (files.isEmpty()) {
            return;
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path place = folder.resolve(file.getKey());
            Files.createDirectories(place.toAbsolutePath().getParent());
            Files.write(part(place), file.getValue());
        }
        Path list = folder.resolve(LIST);
        Files.write(part(list), (String.join("\n", files.keySet()) + "\n").getBytes(StandardCharsets.UTF_8));
        Files.move(part(list), list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        finish();
    }

    /** Moves what an earlier change listed and did not come to move. */
    void finish() throws IOException {
        for (String name : pending()) {
            Path place = folder.resolve(name);
            if (Files.exists(part(place))) {
                Files.move(part(place), place, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.deleteIfExists(folder.resolve(LIST));
    }

    /** The files that belong to the folder though they may not be in place yet. */
    Set<String> pending() throws IOException {
        Path list = folder.resolve(LIST);
        return Files.exists(list)
                ? new LinkedHashSet<>(List.of(
                        Files.readString(list, StandardCharsets.UTF_8).strip().split("\n")))
                : Set.of();
    }

    /** Where a file is to be read. */
    Path place(String name, Set<String> pending) {
        Path place = folder.resolve(name);
        return pending.contains(name) && Files.exists(part(place)) ? part(place) : place;
    }

    private static Path part(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".part");
    }
}
