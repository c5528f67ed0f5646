package io.mulu.tables.testing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks made to exhaust whoever reads them, written piece by piece so that making them takes no memory. */
public final class HostileWorkbook {

    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String HEAD = "<row r=\"1\">" + inline("A1", "信息资源名称") + inline("B1", "摘要")
            + inline("C1", "提供方") + inline("D1", "更新周期") + inline("E1", "共享类型") + "</row>";

    private HostileWorkbook() {}

    /** Something written into a part. */
    @FunctionalInterface
    public interface Filling {
        /** Writes it. */
        void into(OutputStream out) throws IOException;
    }

    private static String inline(String cell, String text) {
        return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /** The row of headings of a catalogue. */
    public static String headings() {
        return HEAD;
    }

    /** A workbook with a sheet of the given rows. */
    public static Path sheet(Path file, Filling rows) throws IOException {
        return write(file, "<sheetData>", rows, "</sheetData>", out -> {});
    }

    /** A workbook with a sheet whose one row asks for a late shared text, and the given shared texts. */
    public static Path shared(Path file, Filling texts) throws IOException {
        return write(
                file,
                "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>99999999</v></c></row>",
                out -> {},
                "</sheetData>",
                texts);
    }

    /** The same bytes again and again. */
    public static Filling repeated(String piece, long bytes) {
        return out -> {
            byte[] block = piece.repeat(Math.max(1, (1 << 16) / piece.length())).getBytes(StandardCharsets.UTF_8);
            for (long written = 0; written < bytes; written += block.length) {
                out.write(block);
            }
        };
    }

    private static Path write(Path file, String before, Filling rows, String after, Filling texts) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "xl/workbook.xml", "<workbook><sheets><sheet name=\"S\" id=\"r1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"r1\" Type=\"" + TYPES
                            + "/worksheet\" Target=\"sheet.xml\"/><Relationship Id=\"r2\" Type=\"" + TYPES
                            + "/sharedStrings\" Target=\"shared.xml\"/></Relationships>");
            zip.putNextEntry(new ZipEntry("xl/sheet.xml"));
            zip.write(("<worksheet>" + before).getBytes(StandardCharsets.UTF_8));
            rows.into(zip);
            zip.write((after + "</worksheet>").getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("xl/shared.xml"));
            zip.write("<sst>".getBytes(StandardCharsets.UTF_8));
            texts.into(zip);
            zip.write("</sst>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
