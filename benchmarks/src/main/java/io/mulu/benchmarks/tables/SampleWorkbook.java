package io.mulu.benchmarks.tables;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook in the national layout, as spreadsheet programs write it: every cell of the form has a style, empty ones
 * too.
 *
 * @param name what reports call it
 * @param resources resources
 * @param items items of each resource, one row for each
 * @param shared whether texts stand in the part of shared texts, as spreadsheet programs have it, or in their cells, as
 *     programs that export tables have it
 */
record SampleWorkbook(String name, int resources, int items, boolean shared) {

    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + part("workbook", "sheet.main")
            + part("worksheets/sheet1", "worksheet")
            + part("styles", "styles")
            + part("sharedStrings", "sharedStrings")
            + "</Types>";
    private static final String PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String STYLES = "<styleSheet " + MAIN
            + "><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"宋体\"/></font></fonts>"
            + "<fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
            + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs></styleSheet>";

    private static String part(String name, String kind) {
        return "<Override PartName=\"/xl/" + name
                + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind
                + "+xml\"/>";
    }

    private static String relation(int number, String kind, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + RELATIONS + "/" + kind + "\" Target=\"" + target
                + "\"/>";
    }

    /** Rows of the table below its headings. */
    int rows() {
        return resources * items;
    }

    void write(Path file) throws IOException {
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            zip.setLevel(Deflater.BEST_SPEED);
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", relations(List.of(relation(1, "officeDocument", "xl/workbook.xml"))));
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations(List.of(
                            relation(1, "worksheet", "worksheets/sheet1.xml"),
                            relation(2, "styles", "styles.xml"),
                            relation(3, "sharedStrings", "sharedStrings.xml"))));
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook " + MAIN + " xmlns:r=\"" + RELATIONS
                            + "\"><sheets><sheet name=\"填报\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            put(zip, "xl/styles.xml", STYLES);
            SharedTable texts = new SharedTable();
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            writeSheet(zip, texts);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            texts.write(zip, MAIN);
            zip.closeEntry();
        }
    }

    private static String relations(List<String> relations) {
        return "<Relationships xmlns=\"" + PACKAGE_RELATIONS + "\">" + String.join("", relations) + "</Relationships>";
    }

    private static void put(ZipOutputStream zip, String part, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml)
                .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void writeSheet(OutputStream out, SharedTable texts) throws IOException {
        SheetXml sheet = new SheetXml(out, shared ? texts : null);
        sheet.begin(MAIN);
        sheet.row(1, Headings.all().toArray());
        SampleRows rows = new SampleRows();
        int number = 2;
        for (int resource = 0; resource < resources; resource++) {
            for (int item = 0; item < items; item++) {
                sheet.row(number++, rows.row(resource, item));
            }
        }
        sheet.end();
    }
}
