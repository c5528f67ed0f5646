package io.mulu.tables.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mulu.catalog.finding.CellLocation;
import io.mulu.catalog.finding.FileLocation;
import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.Location;
import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.catalog.text.Language;
import io.mulu.tables.testing.National;
import io.mulu.tables.testing.SharedFiles;
import io.mulu.tables.testing.TestWorkbook;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An annotated catalogue is the same catalogue. */
class AnnotatedCatalogTest {

    @TempDir
    Path folder;

    private Path catalog() throws IOException {
        try (TestWorkbook book = TestWorkbook.in(folder, "目录.xlsx")) {
            Object[] bad = National.row("=cmd|' /C calc'!A0", "坏代码", "姓名");
            bad[5] = null;
            bad[24] = "有时候";
            TestWorkbook.Sheet sheet = book.sheet("填 报'表");
            sheet.row(1, National.HEADINGS.toArray())
                    .row(2, National.row("社会组织登记信息", null, "名称"))
                    .row(3, bad)
                    .merge(3, 1, 4, 1);
            sheet.raw().value(3, 15, "住所");
            sheet.raw().style(2, 24).bold().fillColor("99CCFF").format("@").set();
            sheet.raw().comment(2, 1, "处里说明天补");
            sheet.raw().protect("x");
            book.sheet("字典").row(1, "是", "否").hidden();
            return book.path();
        }
    }

    @Test
    void readsAsTheSameCatalogueWithTheSameFindings() throws IOException {
        Path book = catalog();
        Checked before = Checked.of(book);
        Path copy = Checked.annotate(book, before.findings(), folder.resolve("out"));

        assertThat(before.findings()).hasSizeGreaterThan(3);
        assertThat(Checked.of(copy)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"city-catalogue-part.xlsx", "data-elements.xlsx"})
    void aSampleKeepsEveryCellOfEverySheet(String name) throws IOException {
        Path book = SharedFiles.sample(name);
        boolean catalog = name.startsWith("city");
        List<JudgedFinding> findings = catalog
                ? Checked.of(book).findings()
                : List.of(
                        Checked.missing(book, "Sheet1", 2, 2, Severity.ERROR),
                        Checked.missing(book, "Sheet1", 700, 9, Severity.NOTE));
        Path copy = Checked.annotate(book, findings, folder.resolve("out"));

        assertThat(texts(copy)).containsAllEntriesOf(texts(book));
        Map<String, String> parts = Zips.parts(copy);
        Map<String, String> untouched = new LinkedHashMap<>(Zips.parts(book));
        untouched.keySet().removeIf(part -> part.contains("sheet1.xml") || part.contains("workbook.xml"));
        untouched.keySet().removeAll(Set.of("xl/styles.xml", "[Content_Types].xml"));
        assertThat(parts).containsAllEntriesOf(untouched);
        if (catalog) {
            assertThat(Checked.of(copy)).isEqualTo(Checked.of(book));
        }
    }

    /** As another reader sees them. */
    private static Map<String, List<String>> texts(Path path) throws IOException {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(path);
                ReadableWorkbook book = new ReadableWorkbook(in)) {
            for (Sheet sheet : book.getSheets().toList()) {
                List<String> cells = new ArrayList<>();
                for (Row row : sheet.read()) {
                    for (Cell cell : row) {
                        if (cell != null && cell.getRawValue() != null) {
                            cells.add(cell.getAddress() + "=" + cell.getType() + cell.getRawValue());
                        }
                    }
                }
                texts.put(sheet.getName(), cells);
            }
        }
        return texts;
    }

    @Test
    void everyFindingHasAColouredCellANoteAndALink() throws IOException {
        Path book = catalog();
        List<JudgedFinding> findings = Checked.of(book).findings();
        Path copy = Checked.annotate(book, findings, folder.resolve("out"));

        Set<String> cells = findings.stream()
                .map(one -> ((CellLocation) one.finding().location()).cell())
                .map(cell -> cell.equals("A4") ? "A3" : cell)
                .collect(Collectors.toCollection(TreeSet::new));
        String notes = Zips.text(copy, "xl/comments1.xml");
        String summary = Zips.text(copy, "xl/worksheets/sheet3.xml");
        assertThat(MarkedCells.in(copy, "xl/worksheets/sheet1.xml")).containsOnlyKeys(cells);
        assertThat(cells).allSatisfy(cell -> {
            assertThat(notes).contains("<comment ref=\"" + cell + "\"");
            assertThat(summary).contains("location=\"'填 报''表'!" + cell + "\"");
        });
        assertThat(notes)
                .contains("&#x5904;&#x91cc;&#x8bf4;&#x660e;&#x5929;&#x8865;")
                .contains("汇总：检查结果!A7");
        assertThat(summary.split("<hyperlink ", -1)).hasSize(findings.size() + 1);
    }

    @Test
    void writesNothingThatCanBeComputed() throws IOException {
        Path book = catalog();
        Path copy = Checked.annotate(book, Checked.of(book).findings(), folder.resolve("out"));

        String summary = Zips.text(copy, "xl/worksheets/sheet3.xml");
        assertThat(summary).contains(">=cmd|' /C calc'!A0<").doesNotContain("<f>", "<f ", "t=\"str\"");
        assertThat(summary.split("<c r=", -1)).hasSameSizeAs(summary.split("t=\"inlineStr\"", -1));
    }

    @Test
    void speaksTheLanguageAskedFor() throws IOException {
        Path book = catalog();
        Path copy = Checked.annotate(
                Checked.annotator(Language.EN), book, Checked.of(book).findings(), folder.resolve("out"));

        assertThat(Zips.text(copy, "xl/workbook.xml")).contains("name=\"Check results\"");
        assertThat(Zips.text(copy, "xl/comments1.xml"))
                .contains("Error: ", "What to do: ", "Summary: Check results!A")
                .doesNotContain("怎么改");
    }

    @Test
    void givesNotesToTheGravestCellsFirstAndSaysWhenThereAreMore() throws IOException {
        Path book = catalog();
        List<JudgedFinding> findings = List.of(
                Checked.missing(book, "填 报'表", 2, 1, Severity.NOTE),
                Checked.missing(book, "填 报'表", 2, 2, Severity.ERROR),
                Checked.missing(book, "填 报'表", 2, 3, Severity.WARNING));
        Path copy =
                Checked.annotate(Checked.annotator(Language.ZH).withNotes(2), book, findings, folder.resolve("out"));

        assertThat(Zips.text(copy, "xl/comments1.xml"))
                .contains("ref=\"B2\"", "ref=\"C2\"")
                .doesNotContain("ref=\"A2\"");
        assertThat(Zips.text(copy, "xl/worksheets/sheet3.xml")).contains("批注最多 2 条：另有 1 个单元格只标颜色");
        assertThat(MarkedCells.in(copy, "xl/worksheets/sheet1.xml")).containsOnlyKeys("A2", "B2", "C2");
    }

    @Test
    void sharesOneNoteAmongTheFindingsOfACellAndCutsItAtTheLimit() throws IOException {
        Path book = catalog();
        List<JudgedFinding> findings = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            Map<String, String> arguments = Map.of("found", "写法" + i, "expected", "规范写法" + i);
            CellLocation cell = new CellLocation("目录.xlsx", "填 报'表", 2, 1);
            findings.add(
                    new JudgedFinding(Finding.of("value-respelled", "name", cell, arguments, null), Severity.WARNING));
        }
        findings.add(Checked.missing(book, "填 报'表", 2, 1, Severity.ERROR));
        Path copy = Checked.annotate(book, findings, folder.resolve("out"));

        String notes = Zips.text(copy, "xl/comments1.xml");
        String note = notes.substring(notes.indexOf("<comment ref=\"A2\""));
        assertThat(note).contains("错误：缺少必填内容", "另有 3000 处，见汇总表。").hasSizeLessThan(32_767 * 2);
    }

    @Test
    void listsWhatHasNoCellWithoutALink() throws IOException {
        Path book = catalog();
        List<JudgedFinding> findings = List.of(
                finding(new FileLocation("目录.xlsx")),
                finding(new CellLocation("别的.xlsx", "填 报'表", 2, 2)),
                finding(new CellLocation("目录.xlsx", "没有的表", 2, 2)),
                finding(new CellLocation("目录.xlsx", "填 报'表", 2_000_000, 2)),
                finding(new CellLocation("目录.xlsx", "填 报'表", 1, 0)));
        Path copy = Checked.annotate(book, findings, folder.resolve("out"));

        assertThat(MarkedCells.in(copy, "xl/worksheets/sheet1.xml")).containsOnlyKeys("A1");
        assertThat(Zips.text(copy, "xl/worksheets/sheet3.xml"))
                .contains("（整个文件）", "别的.xlsx!填 报'表!B2", "目录.xlsx!没有的表!B2")
                .containsOnlyOnce("<hyperlink ");
    }

    private static JudgedFinding finding(Location location) {
        return new JudgedFinding(Finding.of("required-element", "summary", location, Map.of(), null), Severity.ERROR);
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        Path csv = Files.writeString(folder.resolve("a.csv"), "信息资源名称\n");
        Path cut = Files.write(folder.resolve("a.xlsx"), "PK\3\4...".getBytes(StandardCharsets.US_ASCII));

        for (Path file : List.of(csv, cut)) {
            assertThatThrownBy(() ->
                            Checked.annotator(Language.EN).annotate(file, List.of(), OutputStream.nullOutputStream()))
                    .isInstanceOf(UnreadableInputException.class)
                    .hasMessageContaining(String.valueOf(file.getFileName()));
        }
    }

    @Test
    void refusesPartsThatAreNotInUtf8() throws IOException {
        Path book = AwkwardWorkbook.PLAIN
                .book()
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet><sheetData/></worksheet>"
                                .getBytes(StandardCharsets.UTF_16))
                .write(folder, "a.xlsx");

        assertThatThrownBy(() -> Checked.annotate(
                        book, List.of(Checked.missing(book, "Sheet1", 1, 1, Severity.ERROR)), folder.resolve("out")))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("UTF-8");
    }
}
