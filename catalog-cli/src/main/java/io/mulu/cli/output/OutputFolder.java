package io.mulu.cli.output;

import io.mulu.cli.words.Words;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A folder into which several files are written together. Each is written under another name beside its place; only
 * {@link #commit()} moves them all into place. Closing without it leaves the folder as it was.
 */
public final class OutputFolder implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final boolean created;
    private final Map<Path, Path> pending = new LinkedHashMap<>();
    private boolean committed;

    private OutputFolder(Path folder, boolean created) {
        this.folder = folder;
        this.created = created;
    }

    /**
     * Opens a folder, making it when it is not there.
     *
     * @param folder the folder
     * @return the open folder
     * @throws io.mulu.cli.exit.CommandFailure if it cannot be made or written
     */
    public static OutputFolder open(Path folder) {
        boolean there = Files.exists(folder);
        if (there && !Files.isDirectory(folder)) {
            throw Words.failure("output-no-folder", "path", folder);
        }
        try {
            Files.createDirectories(folder);
            Path probe = Files.createTempFile(folder, ".mulu-", ".probe");
            Files.delete(probe);
        } catch (IOException e) {
            throw Words.failure("output-unwritable", "path", folder, "cause", Causes.of(e));
        }
        return new OutputFolder(folder, !there);
    }

    /**
     * The folder itself.
     *
     * @return the path
     */
    public Path path() {
        return folder;
    }

    /**
     * Begins a file.
     *
     * @param name its name in the folder
     * @return a buffered stream; the caller closes it before {@link #commit()}
     * @throws IOException if it cannot be begun
     */
    public OutputStream file(String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(pending(name)), BUFFER);
    }

    /**
     * Where a file that was begun stands until {@link #commit()}.
     *
     * @param name its name in the folder
     * @return the place to write to, and to read from before the commit
     */
    public Path pending(String name) {
        return pending.computeIfAbsent(folder.resolve(name), to -> folder.resolve("." + name + ".part"));
    }

    /**
     * Moves all files into place.
     *
     * @throws IOException if a file cannot be moved
     */
    public void commit() throws IOException {
        for (Map.Entry<Path, Path> file : pending.entrySet()) {
            try {
                Files.move(
                        file.getValue(),
                        file.getKey(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(file.getValue(), file.getKey(), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        committed = true;
    }

    @Override
    public void close() throws IOException {
        if (committed) {
            return;
        }
        for (Path part : pending.values()) {
            Files.deleteIfExists(part);
        }
        if (created && isEmpty()) {
            Files.deleteIfExists(folder);
        }
    }

    private boolean isEmpty() throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
