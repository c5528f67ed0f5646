package io.mulu.cli.output;

import io.mulu.cli.words.Words;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** One file, written beside its place and moved there by {@link #commit()}. */
public final class OutputFile implements Closeable {

    private final Path file;
    private final Path part;
    private final OutputStream stream;

    private OutputFile(Path file, Path part, OutputStream stream) {
        this.file = file;
        this.part = part;
        this.stream = stream;
    }

    /**
     * Begins a file.
     *
     * @param file where it will stand
     * @return the open file
     * @throws io.mulu.cli.exit.CommandFailure if nothing can be written there
     */
    public static OutputFile open(Path file) {
        if (Files.isDirectory(file)) {
            throw Words.failure("output-file-unwritable", "path", file, "cause", Words.sentence("cause-folder"));
        }
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            return new OutputFile(file, part, new BufferedOutputStream(Files.newOutputStream(part)));
        } catch (IOException e) {
            throw Words.failure("output-file-unwritable", "path", file, "cause", Causes.of(e));
        }
    }

    /**
     * Where to write.
     *
     * @return a buffered stream
     */
    public OutputStream stream() {
        return stream;
    }

    /**
     * Moves the file into place.
     *
     * @throws IOException if it cannot be finished or moved
     */
    public void commit() throws IOException {
        stream.close();
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        stream.close();
        Files.deleteIfExists(part);
    }
}
