package io.mulu.tables.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.Severity;
import io.mulu.tables.testing.National;
import io.mulu.tables.testing.TestWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office program opens what was written, and what it saves can be checked and annotated again. */
class OfficeTest {

    private static final Optional<Path> OFFICE = Stream.of("soffice", "libreoffice")
            .map(name -> Path.of("/usr/bin", name))
            .filter(Files::isExecutable)
            .findFirst();

    /** Separated by commas, quoted, in UTF-8. */
    private static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76";

    @TempDir
    Path folder;

    @BeforeEach
    void officeIsThere() {
        if (OFFICE.isEmpty()) {
            System.err.println("SKIPPED: no LibreOffice on this machine; nothing opened the annotated workbooks");
        }
        assumeTrue(OFFICE.isPresent(), "no LibreOffice");
    }

    private Path converted(Path file, String to, String into) throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve(into));
        Process office = new ProcessBuilder(
                        OFFICE.orElseThrow().toString(),
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        to,
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).as("LibreOffice ends").isTrue();
        String ending = to.contains(":") ? to.substring(0, to.indexOf(':')) : to;
        String name = String.valueOf(file.getFileName());
        return out.resolve(name.substring(0, name.lastIndexOf('.')) + "." + ending);
    }

    private Path catalog() throws IOException {
        try (TestWorkbook book = TestWorkbook.in(folder, "book.xlsx")) {
            Object[] bad = National.row("名称", "坏代码", "姓名");
            bad[5] = null;
            TestWorkbook.Sheet sheet = book.sheet("填报");
            sheet.row(1, National.HEADINGS.toArray())
                    .row(2, National.row("社会组织登记信息", null, "名称"))
                    .row(3, bad);
            sheet.raw().style(2, 1).bold().fillColor("99CCFF").set();
            sheet.raw().comment(2, 1, "处里说明天补");
            return book.path();
        }
    }

    @Test
    void valuesAreTheSameAndNotesAreThere() throws IOException, InterruptedException {
        Path book = catalog();
        Path copy = Checked.annotate(book, Checked.of(book).findings(), folder.resolve("out"));

        assertThat(Files.readString(converted(copy, CSV, "after")))
                .isEqualTo(Files.readString(converted(book, CSV, "before")))
                .contains("社会组织登记信息");
        String notes = Zips.text(converted(copy, "xlsx", "saved"), "xl/comments1.xml");
        assertThat(notes).contains("ref=\"F3\"", "缺少信息资源摘要", "处里说明天补", "ref=\"B3\"");
    }

    @Test
    void marksInAWorkbookThatTheProgramSavedAreReplaced() throws IOException, InterruptedException {
        Path book = catalog();
        List<JudgedFinding> findings = Checked.of(book).findings();
        Path saved = converted(Checked.annotate(book, findings, folder.resolve("out")), "xlsx", "saved");
        Path again = Checked.annotate(saved, Checked.of(saved).findings(), folder.resolve("again"));
        Path clean = Checked.annotate(saved, List.of(), folder.resolve("clean"));

        String sheet = "xl/worksheets/sheet1.xml";
        assertThat(Checked.of(saved)).isEqualTo(Checked.of(book));
        assertThat(MarkedCells.in(again, sheet)).isEqualTo(MarkedCells.in(saved, sheet));
        assertThat(Zips.text(again, "xl/workbook.xml").split("<sheet ", -1)).hasSize(3);
        assertThat(Zips.text(again, "xl/comments1.xml").split("<comment ref=", -1))
                .hasSameSizeAs(Zips.text(saved, "xl/comments1.xml").split("<comment ref=", -1))
                .hasSize(5);
        assertThat(Zips.text(again, "xl/comments1.xml").split(NoteText.BEGIN, -1))
                .hasSize(5);
        assertThat(MarkedCells.in(clean, sheet)).isEmpty();
        assertThat(MarkedCells.fills(clean, sheet).get("B3")).contains("99CCFF");
        assertThat(Zips.text(clean, "xl/comments1.xml")).contains("处里说明天补").doesNotContain("▼");
    }

    @Test
    void awkwardWorkbooksOpen() throws IOException, InterruptedException {
        for (AwkwardWorkbook kind :
                List.of(AwkwardWorkbook.PLAIN, AwkwardWorkbook.WITH_NOTES, AwkwardWorkbook.PREFIXED)) {
            Path book = kind.book().write(folder, kind + ".xlsx");
            JudgedFinding finding = Checked.missing(book, "Sheet1", 3, 3, Severity.ERROR);
            Path copy = Checked.annotate(book, List.of(finding), folder.resolve("out"));

            assertThat(Zips.text(converted(copy, "xlsx", "saved"), "xl/comments1.xml"))
                    .as(kind.name())
                    .contains("ref=\"C3\"", "缺少必填内容");
        }
    }
}
