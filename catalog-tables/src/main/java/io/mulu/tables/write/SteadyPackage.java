package io.mulu.tables.write;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook package that is made in a temporary file and then copied with nothing of the hour in it, so that the same
 * content gives the same bytes. Parts may be changed on the way. For use by one thread.
 */
public final class SteadyPackage implements Closeable {

    private static final String CORE = "docProps/core.xml";
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Path path;
    private final OutputStream stream;

    private SteadyPackage(Path path, OutputStream stream) {
        this.path = path;
        this.stream = stream;
    }

    /**
     * Begins a package.
     *
     * @return an empty one; the caller closes it
     * @throws IOException if no temporary file can be made
     */
    public static SteadyPackage open() throws IOException {
        Path path = Files.createTempFile("mulu-", ".package");
        try {
            return new SteadyPackage(path, Files.newOutputStream(path));
        } catch (IOException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    /**
     * Where the workbook is written to.
     *
     * @return a stream that is not buffered
     */
    public OutputStream stream() {
        return stream;
    }

    /**
     * Copies the finished package.
     *
     * @param out where to; flushed, not closed
     * @param changes what becomes of parts, by name
     * @throws IOException if it cannot be copied
     */
    public void copy(OutputStream out, Map<String, PartChange> changes) throws IOException {
        stream.close();
        ZipOutputStream copy = new ZipOutputStream(out);
        copy.setLevel(Deflater.BEST_SPEED);
        try (ZipFile zip = new ZipFile(path.toFile())) {
            Enumeration<? extends ZipEntry> parts = zip.entries();
            while (parts.hasMoreElements()) {
                ZipEntry part = parts.nextElement();
                ZipEntry steady = new ZipEntry(part.getName());
                steady.setTimeLocal(ALWAYS);
                copy.putNextEntry(steady);
                try (InputStream in = zip.getInputStream(part)) {
                    changeOf(part.getName(), changes).copy(in, copy);
                }
                copy.closeEntry();
            }
        }
        copy.finish();
        out.flush();
    }

    private static PartChange changeOf(String name, Map<String, PartChange> changes) {
        PartChange usual = name.equals(CORE) ? PartChange.ofText(SteadyPackage::withoutTime) : InputStream::transferTo;
        return changes.getOrDefault(name, usual);
    }

    private static String withoutTime(String properties) {
        int from = properties.indexOf("<dcterms:created");
        int to = properties.indexOf("</dcterms:created>");
        return from < 0 || to < from
                ? properties
                : properties.substring(0, from) + properties.substring(to + "</dcterms:created>".length());
    }

    @Override
    public void close() throws IOException {
        try (stream) {
            Files.deleteIfExists(path);
        }
    }
}
