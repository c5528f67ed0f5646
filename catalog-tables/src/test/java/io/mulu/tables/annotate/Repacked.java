package io.mulu.tables.annotate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook in which somebody changed a part. */
final class Repacked {

    private Repacked() {}

    static Path with(Path book, Path folder, String part, UnaryOperator<String> change) throws IOException {
        Path copy = Files.createDirectories(folder).resolve(String.valueOf(book.getFileName()));
        try (OutputStream out = Files.newOutputStream(copy);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : Zips.parts(book).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                boolean changed = entry.getKey().equals(part);
                zip.write(
                        changed
                                ? change.apply(Zips.text(book, part)).getBytes(StandardCharsets.UTF_8)
                                : entry.getValue().getBytes(StandardCharsets.ISO_8859_1));
                zip.closeEntry();
            }
        }
        return copy;
    }
}
