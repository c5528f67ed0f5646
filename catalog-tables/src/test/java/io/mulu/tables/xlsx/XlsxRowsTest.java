package io.mulu.tables.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.tables.grid.TableLimits;
import io.mulu.tables.testing.RawWorkbook;
import io.mulu.tables.testing.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is seen in the cells of a workbook. */
class XlsxRowsTest {

    @TempDir
    Path folder;

    private List<String> cells(RawWorkbook workbook) throws IOException {
        try (XlsxFile file = XlsxFile.open(workbook.write(folder, "w.xlsx"), "w.xlsx", TableLimits.standard())) {
            return Reading.cells(file.sheets().get(0));
        }
    }

    private List<String> rows(String xml) throws IOException {
        return cells(new RawWorkbook().rows(xml));
    }

    @ParameterizedTest
    @CsvSource({
        "12345.0, 12345",
        "0, 0",
        "-3, -3",
        "1E2, 100",
        "0.5, 0.5",
        "0.10000000000000001, 0.1",
        "1.1320600014206999E17, 113206000142070000",
        "113206000142071769, 113206000142071769",
        "1E999999999, 1E999999999",
        "007, 007",
        "abc, abc"
    })
    void showsNumbersWithoutSuperfluousDigits(String stored, String shown) throws IOException {
        assertThat(rows("<row r=\"1\"><c r=\"A1\"><v>" + stored + "</v></c></row>"))
                .containsExactly("A1=" + shown);
    }

    @Test
    void showsDatesTimesAndFilledUpNumbersByTheirFormats() throws IOException {
        String styles =
                "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/>"
                        + "<numFmt numFmtId=\"165\" formatCode=\"000000\"/><numFmt numFmtId=\"166\" formatCode=\"[Red]#,##0.00\"/>"
                        + "<numFmt numFmtId=\"167\" formatCode=\"[h]:mm\"/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"22\"/>"
                        + "<xf numFmtId=\"165\"/><xf numFmtId=\"166\"/><xf numFmtId=\"167\"/></cellXfs>";
        String rows = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>42971</v></c><c r=\"B1\" s=\"2\"><v>42971.0</v></c>"
                + "<c r=\"C1\" s=\"3\"><v>42971.5625</v></c><c r=\"D1\" s=\"4\"><v>1</v></c>"
                + "<c r=\"E1\" s=\"5\"><v>1234.5</v></c><c r=\"F1\" s=\"6\"><v>0.5</v></c>"
                + "<c r=\"G1\" s=\"1\"><v>20170824</v></c><c r=\"H1\" s=\"0\"><v>42971</v></c></row>";

        assertThat(cells(new RawWorkbook().styles(styles).rows(rows)))
                .containsExactly(
                        "A1=2017-08-24",
                        "B1=2017-08-24",
                        "C1=2017-08-24T13:30:00",
                        "D1=000001",
                        "E1=1234.5",
                        "F1=12:00:00",
                        "G1=20170824",
                        "H1=42971");
    }

    @Test
    void countsDaysFrom1904WhenTheWorkbookSaysSo() throws IOException {
        RawWorkbook workbook = new RawWorkbook()
                .styles("<cellXfs><xf numFmtId=\"14\"/></cellXfs>")
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                                + "<workbookPr date1904=\"1\"/><sheets><sheet name=\"S\" r:id=\"r1\"/></sheets></workbook>")
                .rows("<row><c s=\"0\"><v>41509</v></c></row>");

        assertThat(cells(workbook)).containsExactly("A1=2017-08-24");
    }

    @Test
    void showsBooleansErrorsDatesAndResultsOfFormulas() throws IOException {
        assertThat(rows("<row r=\"2\"><c r=\"A2\" t=\"b\"><v>1</v></c><c r=\"B2\" t=\"b\"><v>0</v></c>"
                        + "<c r=\"C2\" t=\"e\"><v>#N/A</v></c><c r=\"D2\" t=\"d\"><v>2017-08-24T00:00:00</v></c>"
                        + "<c r=\"E2\" t=\"str\"><f>A1&amp;\"x\"</f><v>合计x</v></c>"
                        + "<c r=\"F2\"><f>1+1</f><v>2.0</v></c><c r=\"G2\"><f>NOW()</f></c>"
                        + "<c r=\"H2\" t=\"new\"><v>?</v></c></row>"))
                .containsExactly(
                        "A2=TRUE", "B2=FALSE", "C2=#N/A", "D2=2017-08-24", "E2=合计x", "F2=2", "G2==NOW()", "H2=?");
    }

    @Test
    void joinsRunsOfRichTextAndLeavesPronunciationOut() throws IOException {
        RawWorkbook workbook = new RawWorkbook()
                .shared("<si><r><t>信息</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">资源 </t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>xinxi</t></rPh></si><si><t>第一行_x000D_\n第二行_x_</t></si>")
                .rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"s\"><v>0</v></c>"
                        + "<c r=\"C1\" t=\"inlineStr\"><is>\n<r><t>甲</t></r>\n<r><t>乙</t></r></is></c></row>");

        assertThat(cells(workbook)).containsExactly("A1=第一行\r\n第二行_x_", "B1=信息资源 ", "C1=甲乙");
    }

    @Test
    void countsRowsAndCellsThatDoNotSayWhereTheyAre() throws IOException {
        assertThat(rows(
                        "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c r=\"D3\"><v>4</v></c><c><v>5</v></c></row>"
                                + "<row r=\"9\"><c><v>6</v></c></row>"))
                .containsExactly("A1=1", "C1=3", "D3=4", "E3=5", "A9=6");
    }

    @Test
    void seesNothingInBlankCells() throws IOException {
        assertThat(rows(
                        "<row r=\"1\"><c r=\"A1\" s=\"3\"/><c r=\"B1\" t=\"inlineStr\"><is><t> \u3000\u00A0</t></is></c>"
                                + "<c r=\"C1\"><v></v></c></row><row r=\"2\"><c r=\"ZZ2\" s=\"1\"/></row>"))
                .isEmpty();
    }

    @Test
    void readsPartsWithPrefixesAndForeignElements() throws IOException {
        RawWorkbook workbook = new RawWorkbook()
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData>"
                                + "<x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>甲</x:t></x:is></x:c></x:row>"
                                + "</x:sheetData><x:mergeCells count=\"1\"><x:mergeCell ref=\"A1:C2\"/></x:mergeCells>"
                                + "</x:worksheet>");

        assertThat(cells(workbook)).containsExactly("A1=甲");
        try (XlsxFile file = XlsxFile.open(folder.resolve("w.xlsx"), "w.xlsx", TableLimits.standard())) {
            assertThat(file.sheets().get(0).merges().at(2, 3))
                    .hasToString("MergedRange[firstRow=1, firstColumn=1, lastRow=2, lastColumn=3]");
        }
    }

    @Test
    void findsMergedRangesOnlyBehindTheRowsHoweverLongTheseAre() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 4000; row++) {
            rows.append("<row r=\"").append(row).append("\"><c r=\"A").append(row);
            rows.append("\" t=\"inlineStr\"><is><t>mergeCell ref=\"A1:B2\" sheetData> 第")
                    .append(row);
            rows.append("行</t></is></c></row>");
        }
        StringBuilder merges = new StringBuilder("<mergeCells>");
        for (int row = 1; row <= 3999; row += 2) {
            merges.append("<mergeCell ref=\"C")
                    .append(row)
                    .append(":C")
                    .append(row + 1)
                    .append("\"/>");
        }
        RawWorkbook workbook = new RawWorkbook()
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData>" + rows + "</sheetData>" + merges + "</mergeCells></worksheet>");

        assertThat(cells(workbook)).hasSize(4000);
        try (XlsxFile file = XlsxFile.open(folder.resolve("w.xlsx"), "w.xlsx", TableLimits.standard())) {
            assertThat(file.sheets().get(0).merges().at(1, 1)).isNull();
            assertThat(file.sheets().get(0).merges().at(40, 3)).isNotNull();
        }
    }
}
