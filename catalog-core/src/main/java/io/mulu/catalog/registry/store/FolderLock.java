package io.mulu.catalog.registry.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Lets one process at a time change a folder. The file that is locked is gone again afterwards. */
final class FolderLock implements Closeable {

    private static final String FILE = ".lock";

    /** Behind everything that is ever written, so that systems whose locks keep readers out let the content be read. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Waits until the folder is free. */
    static FolderLock of(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(FILE);
        while (true) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                channel.lock(LOCKED_BYTE, 1, false);
                if (isThere(file, channel)) {
                    return new FolderLock(file, channel);
                }
                channel.close();
            } catch (OverlappingFileLockException e) {
                channel.close();
                throw new IOException("another thread is changing " + folder, e);
            } catch (IOException e) {
                channel.close();
                throw e;
            }
        }
    }

    /** Whether the file that was locked is still the one of this name, not one that was removed meanwhile. */
    private static boolean isThere(Path file, FileChannel channel) throws IOException {
        String mark = UUID.randomUUID().toString();
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.UTF_8)), 0);
        try {
            return Files.readString(file, StandardCharsets.UTF_8).equals(mark);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}
