package io.mulu.tables.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.Severity;
import io.mulu.tables.grid.TableFile;
import io.mulu.tables.grid.TableLimits;
import io.mulu.tables.testing.Reading;
import io.mulu.tables.xlsx.XlsxFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever form a workbook has, only the bytes of the marks change. */
class AwkwardWorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    /** Parts that tell of other parts, or hold marks. */
    private static final Set<String> TOUCHED = Set.of(
            "[Content_Types].xml",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/styles.xml",
            SHEET,
            "xl/worksheets/_rels/sheet1.xml.rels",
            "xl/comments1.xml",
            "xl/drawings/vmlDrawing1.vml");

    private static final Pattern OURS = Pattern.compile(
            " s=(\"\\d+\"|'\\d+')|<(x:)?legacyDrawing[^>]*>| spans=(\"[^\"]*\"|'[^']*')| ref=\"B3:[^\"]*\"");

    @TempDir
    Path folder;

    private static List<JudgedFinding> findings(Path book) {
        return List.of(
                Checked.missing(book, "Sheet1", 3, 2, Severity.WARNING),
                Checked.missing(book, "Sheet1", 3, 3, Severity.ERROR),
                Checked.missing(book, "Sheet1", 9, 2, Severity.NOTE));
    }

    @ParameterizedTest
    @EnumSource
    void copiesEveryOtherPartByteForByte(AwkwardWorkbook kind) throws IOException {
        Path book = kind.book().write(folder, "a.xlsx");

        Map<String, String> before = Zips.parts(book);
        Map<String, String> after = Zips.parts(Checked.annotate(book, findings(book), folder.resolve("out")));

        Map<String, String> untouched = new LinkedHashMap<>(before);
        untouched.keySet().removeAll(TOUCHED);
        assertThat(untouched).hasSizeGreaterThanOrEqualTo(3);
        assertThat(after).containsAllEntriesOf(untouched);
        assertThat(after.keySet()).startsWith(before.keySet().toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MERGED")
    void changesOnlyTheBytesOfTheMarksInASheet(AwkwardWorkbook kind) throws IOException {
        Path book = kind.book().write(folder, "a.xlsx");
        Path copy = Checked.annotate(book, findings(book), folder.resolve("out"));

        assertThat(withoutMarks(Zips.text(copy, SHEET))).isEqualTo(withoutMarks(Zips.text(book, SHEET)));
    }

    private static String withoutMarks(String sheet) {
        return OURS.matcher(sheet)
                .replaceAll("")
                .replaceAll("<(x:)?c r=\"(C3|B9)\"/>", "")
                .replaceAll("<(x:)?c r=\"B3\"/>", "")
                .replaceAll("<(x:)?row r=\"[39]\"( customFormat=\"1\")?(/>|></(x:)?row>)", "")
                .replaceAll("<(x:)?sheetData ?(/>|></(x:)?sheetData>)", "");
    }

    @ParameterizedTest
    @EnumSource
    void writesWellFormedPartsThatReadAsBefore(AwkwardWorkbook kind) throws Exception {
        Path book = kind.book().write(folder, "a.xlsx");
        Path copy = Checked.annotate(book, findings(book), folder.resolve("out"));

        for (String part : Zips.parts(copy).keySet()) {
            boolean broken = kind == AwkwardWorkbook.WITH_A_BROKEN_DRAWING && part.endsWith(".vml");
            if (!broken && (part.endsWith("xml") || part.endsWith(".rels") || part.endsWith(".vml"))) {
                assertThat(elements(Zips.text(copy, part))).as(part).isPositive();
            }
        }
        assertThat(cells(copy).subList(0, cells(book).size())).isEqualTo(cells(book));
    }

    private static int elements(String xml) throws Exception {
        int elements = 0;
        String text = xml.startsWith("\uFEFF") ? xml.substring(1) : xml;
        XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(new java.io.StringReader(text));
        while (reader.hasNext()) {
            elements += reader.next() == XMLStreamReader.START_ELEMENT ? 1 : 0;
        }
        return elements;
    }

    private static List<String> cells(Path path) throws IOException {
        try (TableFile file = XlsxFile.open(path, "a.xlsx", TableLimits.standard())) {
            return Reading.cells(file.sheets().get(0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void marksEveryCellOnce(AwkwardWorkbook kind) throws IOException {
        Path book = kind.book().write(folder, "a.xlsx");
        Path copy = Checked.annotate(book, findings(book), folder.resolve("out"));

        Set<String> coloured = new TreeSet<>(MarkedCells.in(copy, SHEET).keySet());
        assertThat(coloured).isEqualTo(kind == AwkwardWorkbook.MERGED ? Set.of("B2", "B9") : Set.of("B3", "B9", "C3"));
    }

    @ParameterizedTest
    @EnumSource
    void aSecondRunWritesTheSameBytes(AwkwardWorkbook kind) throws IOException {
        Path book = kind.book().write(folder, "a.xlsx");
        Path once = Checked.annotate(book, findings(book), folder.resolve("1"));
        Path twice = Checked.annotate(once, findings(book), folder.resolve("2"));

        assertSameParts(twice, once);
    }

    private static void assertSameParts(Path copy, Path expected) throws IOException {
        assertThat(Zips.parts(copy).keySet()).isEqualTo(Zips.parts(expected).keySet());
        for (String part : Zips.parts(expected).keySet()) {
            assertThat(Zips.text(copy, part)).as(part).isEqualTo(Zips.text(expected, part));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRunWithoutFindingsTakesTheMarksBack(AwkwardWorkbook kind) throws IOException {
        Path book = kind.book().write(folder, "a.xlsx");
        Path once = Checked.annotate(book, findings(book), folder.resolve("1"));
        Path clean = Checked.annotate(once, List.of(), folder.resolve("2"));

        assertThat(MarkedCells.in(clean, SHEET)).isEmpty();
        assertThat(Zips.parts(clean).entrySet().stream()
                        .filter(part -> part.getKey().contains("comments"))
                        .filter(part -> part.getValue().contains("mulu<") == false)
                        .filter(part -> part.getValue().contains("mulu\n")))
                .isEmpty();
        assertThat(MarkedCells.fills(clean, SHEET)).containsAllEntriesOf(MarkedCells.fills(book, SHEET));
    }

    @Test
    void keepsTheTextOfANoteAndWritesBelowIt() throws IOException {
        Path book = AwkwardWorkbook.WITH_NOTES.book().write(folder, "a.xlsx");
        Path copy = Checked.annotate(book, findings(book), folder.resolve("out"));

        assertThat(Zips.text(copy, "xl/comments1.xml"))
                .contains("<comment ref=\"B3\" authorId=\"0\"><text><r><t>请核对 &amp; 补齐</t></r><r>"
                        + "<t xml:space=\"preserve\">\n</t></r><r>")
                .contains("<author>科长</author><author>tc={1}</author><author>mulu</author>")
                .contains("<comment ref=\"C3\" authorId=\"2\"><text><r>");
        assertThat(Zips.text(copy, "xl/drawings/vmlDrawing1.vml"))
                .contains("<v:shape id=\"_x0000_s1025\" type=\"#_x0000_t202\"><x:ClientData")
                .contains("<v:shape id=\"_x0000_s1026\"")
                .doesNotContain("_x0000_s1028")
                .contains("data=\"1\"");
    }

    @Test
    void keepsWhatSomebodyWroteBelowOurs() throws IOException {
        Path book = AwkwardWorkbook.PLAIN.book().write(folder, "a.xlsx");
        Path once = Checked.annotate(book, findings(book), folder.resolve("1"));
        Path answered = Repacked.with(
                once, folder.resolve("2"), "xl/comments1.xml", text -> text.replaceFirst("▲ mulu", "▲ mulu\n已改&lt;"));
        Path clean = Checked.annotate(answered, List.of(), folder.resolve("3"));

        assertThat(Zips.text(clean, "xl/comments1.xml"))
                .contains("<t xml:space=\"preserve\">\n已改&lt;</t>")
                .doesNotContain("▼");
    }

    @Test
    void leavesConversationsAlone() throws IOException {
        Path book = AwkwardWorkbook.WITH_NOTES.book().write(folder, "a.xlsx");
        JudgedFinding finding = Checked.missing(book, "Sheet1", 1, 1, Severity.ERROR);
        Path copy = Checked.annotate(book, List.of(finding), folder.resolve("out"));

        assertThat(MarkedCells.in(copy, SHEET)).containsOnlyKeys("A1");
        assertThat(Zips.text(copy, "xl/comments1.xml")).isEqualTo(Zips.text(book, "xl/comments1.xml"));
        assertThat(Zips.text(copy, "xl/worksheets/sheet2.xml")).contains("有 1 个单元格原有的批注写不下更多文字");
    }

    @Test
    void coloursCellsOfASheetWhoseNotesCannotBeDrawn() throws IOException {
        Path book = AwkwardWorkbook.WITH_A_BROKEN_DRAWING.book().write(folder, "a.xlsx");
        Path copy = Checked.annotate(book, findings(book), folder.resolve("out"));

        assertThat(Zips.text(copy, "xl/comments1.xml")).isEqualTo(Zips.text(book, "xl/comments1.xml"));
        assertThat(Zips.text(copy, "xl/worksheets/sheet2.xml")).contains("有 3 个单元格只标颜色");
    }

    @Test
    void givesTheSummaryANameThatNoSheetHas() throws IOException {
        Path book = AwkwardWorkbook.NAME_TAKEN.book().write(folder, "a.xlsx");
        Path copy = Checked.annotate(book, findings(book), folder.resolve("out"));

        assertThat(Zips.text(copy, "xl/workbook.xml"))
                .contains("name=\"检查结果 2\" sheetId=\"8\" r:id=\"mulu1\"/></sheets>");
    }

    @Test
    void keepsTheOwnStyleOfACellButForItsFill() throws IOException {
        Path book = AwkwardWorkbook.PLAIN.book().write(folder, "a.xlsx");
        Path copy = Checked.annotate(book, findings(book), folder.resolve("out"));

        assertThat(Zips.text(copy, "xl/styles.xml"))
                .contains("<xf applyBorder='1' numFmtId=\"14\" fillId=\"7\" fontId=\"0\" applyFill=\"1\">"
                        + "<alignment wrapText=\"1\"/></xf>");
    }

    @Test
    void givesMissingCellsTheStyleInWhichTheirPlaceIsShown() throws IOException {
        Map<String, String> styles = new LinkedHashMap<>();
        for (AwkwardWorkbook kind : List.of(AwkwardWorkbook.ROWS_WITHOUT_CELLS, AwkwardWorkbook.MARKED_UP)) {
            Path book = kind.book().write(folder, kind + ".xlsx");
            Path copy = Checked.annotate(book, findings(book), folder.resolve("out"));
            styles.put(kind.name(), MarkedCells.style(copy, SHEET, "C3"));
        }

        assertThat(styles.values()).allSatisfy(style -> assertThat(style).contains("numFmtId=\"14\""));
    }

    @Test
    void widensWhatASheetSaysOfItsCells() throws IOException {
        Path book = AwkwardWorkbook.MARKED_UP.book().write(folder, "a.xlsx");
        Path copy = Checked.annotate(book, findings(book), folder.resolve("out"));

        assertThat(Zips.text(copy, SHEET)).contains("<dimension ref=\"B3:C9\"/>", "spans='2:3'");
    }

    @Test
    void namesTheDrawingWhereTheFormatWantsIt() throws IOException {
        Path book = AwkwardWorkbook.MARKED_UP.book().write(folder, "a.xlsx");
        Path copy = Checked.annotate(book, findings(book), folder.resolve("out"));

        assertThat(Zips.text(copy, SHEET))
                .contains("<drawing r:id=\"d1\"/><legacyDrawing xmlns:r=\"" + AwkwardWorkbook.Names.RELATIONS
                        + "\" r:id=\"mulu");
    }

    @Test
    void speaksOfRelationsAsTheWorkbookDoes() throws IOException {
        Path book = AwkwardWorkbook.STRICT.book().write(folder, "a.xlsx");
        Path copy = Checked.annotate(book, findings(book), folder.resolve("out"));

        Map<String, String> parts = Zips.parts(copy);
        assertThat(Stream.of("xl/worksheets/_rels/sheet1.xml.rels", "xl/worksheets/sheet2.xml", "xl/comments1.xml")
                        .map(parts::get))
                .allSatisfy(part -> assertThat(part)
                        .contains("http://purl.oclc.org/ooxml/")
                        .doesNotContain("openxmlformats.org/officeDocument", "openxmlformats.org/spreadsheetml"));
    }
}
