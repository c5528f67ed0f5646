package io.mulu.tables.read;

import io.mulu.tables.grid.TableLimits;
import io.mulu.tables.grid.UnreadableTable;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A stream kept in a temporary file, deleted when it is closed.
 *
 * @param path the file
 */
record SpooledFile(Path path) implements Closeable {

    static SpooledFile of(InputStream in, String name, TableLimits limits) throws IOException {
        Path path = Files.createTempFile("mulu-", ".table");
        SpooledFile spooled = new SpooledFile(path);
        try (OutputStream out = Files.newOutputStream(path)) {
            copy(in, out, name, limits.fileBytes());
            return spooled;
        } catch (IOException | RuntimeException e) {
            spooled.close();
            throw e;
        }
    }

    private static void copy(InputStream in, OutputStream out, String name, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = most;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            left -= read;
            if (left < 0) {
                throw UnreadableTable.because("file-too-large", name, "limit", Long.toString(most));
            }
            out.write(buffer, 0, read);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
