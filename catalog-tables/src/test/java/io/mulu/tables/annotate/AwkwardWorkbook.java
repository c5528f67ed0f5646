package io.mulu.tables.annotate;

import io.mulu.tables.testing.RawWorkbook;
import java.util.List;
import java.util.function.Consumer;

/** Workbooks whose parts are written by hand, one for each difficulty. Cell B3 is there, C3 and B9 are not. */
enum AwkwardWorkbook {
    PLAIN(book -> {}),
    WITHOUT_STYLES(book -> book.without("xl/styles.xml")),
    STYLES_OF_FORMATS_ONLY(book -> book.styles("<cellXfs><xf numFmtId=\"14\"/></cellXfs><extLst/>")),
    CELLS_WITHOUT_ADDRESS(book -> book.rows("<row><c t=\"inlineStr\"><is><t>x</t></is></c></row><row/>"
            + "<row><c><v>1</v></c><c s='1'\n t='inlineStr'><is><t>y</t></is></c></row>")),
    ROWS_WITHOUT_CELLS(book -> book.rows("<row r=\"3\" spans=\"1:1\" s=\"1\" customFormat=\"1\"/>")),
    NO_ROWS(book -> book.part("xl/worksheets/sheet1.xml", sheet("", "", "<sheetData />", ""))),
    PREFIXED(book -> book.part(
                    "xl/worksheets/sheet1.xml",
                    "<x:worksheet xmlns:x=\"" + Names.MAIN
                            + "\"><x:sheetData><x:row r=\"3\"><x:c r=\"B3\"><x:v>1</x:v></x:c>"
                            + "</x:row></x:sheetData><x:extLst/></x:worksheet>")
            .part(
                    "xl/styles.xml",
                    "<x:styleSheet xmlns:x=\"" + Names.MAIN + "\"><x:cellXfs><x:xf/></x:cellXfs></x:styleSheet>")),
    MARKED_UP(book -> book.part(
            "xl/worksheets/sheet1.xml",
            "\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<!-- kept -->\r\n"
                    + sheet(
                            " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                                    + " mc:Ignorable=\"x14ac\" xmlns:x14ac='urn:x14ac'",
                            "<dimension ref=\"B3:B3\"/><cols><col min=\"3\" max=\"3\" style=\"1\" width=\"20\"/></cols>",
                            "<sheetData>\n  <row  r=\"3\" spans='2:2' x14ac:dyDescent=\"0.25\" ht=\"300\">\n"
                                    + "<c   s=\"1\" r=\"B3\" t=\"inlineStr\" ><is><t xml:space=\"preserve\"> =1+1 <![CDATA[<c r=\"C3\"/>]]></t></is></c> </row></sheetData>",
                            "<sheetProtection sheet=\"1\"/><conditionalFormatting sqref=\"B3\"/><dataValidations count=\"0\"/>"
                                    + "<pageMargins left=\"1\"/><drawing r:id=\"d1\"/><tableParts count=\"0\"/>"
                                    + "<extLst><ext uri=\"{x}\"/></extLst>"))),
    MERGED(book -> book.part(
            "xl/worksheets/sheet1.xml",
            sheet(
                    "",
                    "",
                    "<sheetData><row r=\"2\"><c r=\"B2\" s=\"1\"/><c r=\"C2\"/></row><row r=\"3\"><c r=\"B3\"/></row></sheetData>",
                    "<mergeCells count=\"1\"><mergeCell ref=\"B2:C4\"/></mergeCells>"))),
    WITH_NOTES(book -> notes(
            book,
            "<v:shape id=\"_x0000_s1025\" type=\"#_x0000_t202\"><x:ClientData ObjectType=\"Note\">"
                    + "<x:Row>2</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>")),
    WITH_A_BROKEN_DRAWING(book -> notes(book, "<v:shape><br></v:shape>")),
    WITH_MACROS(book -> book.part("xl/vbaProject.bin", "\u0001\u0002 macros")
            .part("[Content_Types].xml", types("application/vnd.ms-excel.sheet.macroEnabled.main+xml"))),
    STRICT(book -> List.of("xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml", "xl/styles.xml")
            .forEach(part -> book.part(part, strict(book.text(part))))),
    NAME_TAKEN(book -> book.part(
            "xl/workbook.xml",
            book.text("xl/workbook.xml")
                    .replace("</sheets>", "<sheet name=\"检查结果\" sheetId=\"7\" r:id=\"r3\"/></sheets>")));

    private final Consumer<RawWorkbook> change;

    AwkwardWorkbook(Consumer<RawWorkbook> change) {
        this.change = change;
    }

    RawWorkbook book() {
        RawWorkbook book = new RawWorkbook()
                .part(
                        "[Content_Types].xml",
                        types("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"))
                .part("docProps/core.xml", "<any/>")
                .part("xl/media/image1.png", "\u0089PNG")
                .shared("<si><t>s</t></si>")
                .styles("<fonts count=\"1\"><font/></fonts><fills count=\"3\"><fill><patternFill/></fill>"
                        + "<fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\">"
                        + "<fgColor theme=\"4\" tint=\"0.8\"/></patternFill></fill></fills>"
                        + "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf applyBorder='1' numFmtId=\"14\" fillId=\"2\" "
                        + "fontId=\"0\"><alignment wrapText=\"1\"/></xf></cellXfs><dxfs count=\"0\"/>")
                .rows("<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\" s=\"1\"><f>1+1</f><v>2</v></c>"
                        + "<c r=\"D3\"/></row><row r=\"12\"><c r=\"A12\"/></row>");
        change.accept(book);
        return book;
    }

    private static String sheet(String declared, String before, String rows, String after) {
        return "<worksheet xmlns=\"" + Names.MAIN + "\" xmlns:r=\"" + Names.RELATIONS + "\"" + declared + ">" + before
                + rows + after + "</worksheet>";
    }

    private static void notes(RawWorkbook book, String shapes) {
        book.part(
                        "xl/worksheets/sheet1.xml",
                        sheet(
                                "",
                                "",
                                "<sheetData><row r=\"3\"><c r=\"B3\"><v>1</v></c></row></sheetData>",
                                "<legacyDrawing r:id=\"v\"/>"))
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"c\" Type=\"" + Names.RELATIONS
                                + "/comments\" Target=\"../comments1.xml\"/><Relationship Id=\"v\" Type=\""
                                + Names.RELATIONS
                                + "/vmlDrawing\" Target=\"../drawings/vmlDrawing1.vml\"/></Relationships>")
                .part(
                        "xl/comments1.xml",
                        "<comments xmlns=\"" + Names.MAIN
                                + "\"><authors><author>科长</author><author>tc={1}</author></authors>"
                                + "<commentList><comment ref=\"B3\" authorId=\"0\"><text><t>请核对 &amp; 补齐</t></text></comment>"
                                + "<comment ref=\"A1\" authorId=\"1\"><text><r><t>conversation</t></r></text></comment>"
                                + "</commentList></comments>")
                .part(
                        "xl/drawings/vmlDrawing1.vml",
                        "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
                                + "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\">"
                                + "<o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>" + shapes + "</xml>");
    }

    private static String types(String workbook) {
        String main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return "<Types xmlns=\"" + Names.TYPES + "\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                + "<Default Extension=\"VML\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + workbook + "\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + main + "worksheet+xml\"/>"
                + "<Override PartName=\"/xl/shared.xml\" ContentType=\"" + main + "sharedStrings+xml\"/>"
                + "<Override PartName=\"/xl/comments1.xml\" ContentType=\"" + main + "comments+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + main + "styles+xml\"/></Types>";
    }

    private static String strict(String part) {
        return part.replace(Names.MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(Names.RELATIONS, "http://purl.oclc.org/ooxml/officeDocument/relationships");
    }

    /** Namespaces; an enumeration's constants cannot use constants of the enumeration itself. */
    static final class Names {

        static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

        private Names() {}
    }
}
