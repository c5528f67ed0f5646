package io.mulu.examples.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes out of a workbook what differs from one writing to the next, so that the same content gives the same bytes: the
 * time, and the order of the merged areas, which fastexcel keeps in a hash set.
 */
final class FixedArchive {

    private static final LocalDateTime TIME = LocalDateTime.of(2026, 11, 22, 0, 0);
    private static final String CORE_PROPERTIES = "docProps/core.xml";
    private static final String SHEETS = "xl/worksheets/";
    private static final String MERGES = "<mergeCells>";
    private static final String MERGES_END = "</mergeCells>";
    private static final String CREATED_END = "</dcterms:created>";

    private FixedArchive() {}

    /**
     * The same entries in the same order, all with one time.
     *
     * @param workbook a file, since the sizes of the entries stand only in the directory at its end
     */
    static byte[] of(Path workbook) throws IOException {
        ByteArrayOutputStream fixed = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(workbook.toFile());
                ZipOutputStream out = new ZipOutputStream(fixed)) {
            for (ZipEntry entry : in.stream().toList()) {
                copy(entry.getName(), in.getInputStream(entry).readAllBytes(), out);
            }
        }
        return fixed.toByteArray();
    }

    private static void copy(String name, byte[] content, ZipOutputStream out) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(fixed(name, new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    /** All parts of these workbooks are XML. */
    private static String fixed(String name, String xml) {
        if (name.equals(CORE_PROPERTIES)) {
            return withoutTime(xml);
        }
        return name.startsWith(SHEETS) ? withSortedMerges(xml) : xml;
    }

    private static String withoutTime(String xml) {
        int end = xml.indexOf(CREATED_END);
        return end < 0 ? xml : xml.substring(0, xml.lastIndexOf('>', end) + 1) + TIME + ":00Z" + xml.substring(end);
    }

    private static String withSortedMerges(String xml) {
        int start = xml.indexOf(MERGES) + MERGES.length();
        int end = xml.indexOf(MERGES_END);
        if (end < 0) {
            return xml;
        }
        String merges =
                Stream.of(xml.substring(start, end).split("(?=<)")).sorted().collect(Collectors.joining());
        return xml.substring(0, start) + merges + xml.substring(end);
    }
}
