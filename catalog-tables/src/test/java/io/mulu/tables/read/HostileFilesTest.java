package io.mulu.tables.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.tables.grid.TableLimit;
import io.mulu.tables.grid.TableLimits;
import io.mulu.tables.testing.HostileWorkbook;
import io.mulu.tables.testing.HostileWorkbook.Filling;
import io.mulu.tables.testing.RawWorkbook;
import io.mulu.tables.testing.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files made to exhaust the reader are refused soon, with one sentence that names the limit. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HostileFilesTest {

    private static final long GIB = 1L << 30;

    @TempDir
    Path folder;

    private String refusal(Path file) {
        return refusal(TableLimits.standard(), file);
    }

    private String refusal(TableLimits limits, Path file) {
        TableCatalogReader reader = TableCatalogReader.standard().withLimits(limits);
        long begun = System.nanoTime();
        UnreadableInputException refusal =
                catchThrowableOfType(UnreadableInputException.class, () -> Reading.entries(reader, file));
        System.out.printf("refused %s after %d ms%n", file.getFileName(), (System.nanoTime() - begun) / 1_000_000);
        assertThat(refusal).as("refusal of " + file.getFileName()).isNotNull();
        assertThat(refusal.sentence().zh()).hasSizeLessThan(300).endsWith("。");
        return refusal.sentence().en();
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static Filling headedRows(Filling rows) {
        return out -> {
            out.write(HostileWorkbook.headings().getBytes(StandardCharsets.UTF_8));
            rows.into(out);
        };
    }

    @Test
    void refusesAZipBombOfCells() throws IOException {
        String row = "<row>" + "<c/>".repeat(1000) + "</row>";
        Path bomb = HostileWorkbook.sheet(file("cells.xlsx"), headedRows(HostileWorkbook.repeated(row, GIB / 2)));

        assertThat(refusal(bomb))
                .isEqualTo("In the workbook \"cells.xlsx\", \"xl/sheet.xml\" unpacks to more than 200 times its packed"
                        + " size, as a zip bomb does; it is refused (ratio).");
    }

    @Test
    void refusesAZipBombOfRows() throws IOException {
        Path bomb =
                HostileWorkbook.sheet(file("rows.xlsx"), headedRows(HostileWorkbook.repeated("<row></row>", GIB / 2)));

        assertThat(refusal(bomb))
                .isEqualTo("In the workbook \"rows.xlsx\", \"xl/sheet.xml\" has more than the limit of 1048576 rows"
                        + " (rows).");
    }

    @Test
    void refusesAZipBombOfOneText() throws IOException {
        Path bomb = HostileWorkbook.sheet(file("text.xlsx"), out -> {
            out.write("<row><c t=\"inlineStr\"><is><t>".getBytes(StandardCharsets.UTF_8));
            HostileWorkbook.repeated("x", GIB).into(out);
            out.write("</t></is></c></row>".getBytes(StandardCharsets.UTF_8));
        });

        assertThat(refusal(bomb))
                .isEqualTo("In \"text.xlsx\", \"xl/sheet.xml\" has a row larger than the limit of 8388608 bytes"
                        + " (row-bytes).");
    }

    @Test
    void refusesAPartLargerThanTheLimit() throws IOException {
        Path large = HostileWorkbook.sheet(
                file("large.xlsx"),
                headedRows(HostileWorkbook.repeated("<row>" + "<c/>".repeat(100) + "</row>", 40 << 20)));

        assertThat(refusal(
                        TableLimits.standard()
                                .with(TableLimit.PART_BYTES, 16 << 20)
                                .with(TableLimit.RATIO, 1_000_000),
                        large))
                .isEqualTo("In the workbook \"large.xlsx\", \"xl/sheet.xml\" is larger than the limit of 16777216 bytes"
                        + " when unpacked (part-bytes).");
    }

    @Test
    void refusesAnXmlBomb() throws IOException {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE worksheet [<!ENTITY l0 \"lol\">");
        for (int level = 1; level < 30; level++) {
            bomb.append("<!ENTITY l")
                    .append(level)
                    .append(" \"")
                    .append(("&l" + (level - 1) + ";").repeat(10))
                    .append("\">");
        }
        bomb.append(
                "]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&l29;</t></is></c></row></sheetData></worksheet>");
        String declared = " has a DOCTYPE declaration; it is refused for safety.";

        assertThat(refusal(new RawWorkbook()
                        .part("xl/worksheets/sheet1.xml", bomb.toString())
                        .write(folder, "lol.xlsx")))
                .isEqualTo("In the workbook \"lol.xlsx\", \"xl/worksheets/sheet1.xml\"" + declared);
        assertThat(refusal(new RawWorkbook()
                        .part("xl/_rels/workbook.xml.rels", bomb.toString().replace("worksheet>", "Relationships>"))
                        .write(folder, "rels.xlsx")))
                .isEqualTo("In the workbook \"rels.xlsx\", \"xl/_rels/workbook.xml.rels\"" + declared);
    }

    @Test
    void refusesEntitiesWithoutADeclaration() throws IOException {
        assertThat(refusal(new RawWorkbook()
                        .rows("<row><c t=\"inlineStr\"><is><t>&x;</t></is></c></row>")
                        .write(folder, "entity.xlsx")))
                .containsAnyOf("is not well-formed XML", "DOCTYPE");
    }

    /** If the entity were read, its file would be missing, and the sentence another one. */
    @Test
    void doesNotLookAtExternalEntities() throws IOException {
        Path secret = Files.writeString(file("secret.txt"), "秘密");
        for (String kind : new String[] {"SYSTEM", "PUBLIC \"x\""}) {
            assertThat(refusal(new RawWorkbook()
                            .shared("")
                            .part(
                                    "xl/worksheets/sheet1.xml",
                                    "<!DOCTYPE worksheet [<!ENTITY x " + kind + " \"" + secret.toUri()
                                            + "\">]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>")
                            .write(folder, "external.xlsx")))
                    .contains("has a DOCTYPE declaration")
                    .doesNotContain("秘密");
        }
    }

    @Test
    void refusesSheetsOfTenThousandColumns() throws IOException {
        StringBuilder row = new StringBuilder("<row r=\"1\">");
        StringBuilder line = new StringBuilder();
        for (int column = 1; column <= 10_000; column++) {
            row.append("<c t=\"inlineStr\"><is><t>列").append(column).append("</t></is></c>");
            line.append("列").append(column).append(column < 10_000 ? "," : "\n");
        }
        String sentence = " has text beyond column 1024, the limit (columns).";

        assertThat(refusal(new RawWorkbook().rows(row + "</row>").write(folder, "wide.xlsx")))
                .isEqualTo("In \"wide.xlsx\", row 1 of \"xl/worksheets/sheet1.xml\"" + sentence);
        assertThat(refusal(Files.writeString(file("wide.csv"), line.toString().repeat(100))))
                .isEqualTo("In \"wide.csv\", row 1 of \"wide.csv\"" + sentence);
    }

    /** Texts that do not pack well, so that only their size can tell. */
    @Test
    void refusesSharedTextsOfAGibibyte() throws IOException {
        Random random = new Random(1);
        StringBuilder texts = new StringBuilder();
        while (texts.length() < 1 << 20) {
            texts.append("<si><t>");
            random.ints(20, 'a', 'z').forEach(c -> texts.append((char) c));
            texts.append("</t></si>");
        }
        byte[] block = texts.toString().getBytes(StandardCharsets.UTF_8);
        Path file = HostileWorkbook.shared(file("shared.xlsx"), out -> {
            for (long written = 0; written < GIB; written += block.length) {
                out.write(block);
            }
        });
        TableLimits limits = TableLimits.standard();

        assertThat(refusal(limits, file))
                .isEqualTo("The shared texts of the workbook \"shared.xlsx\" take more than the limit of "
                        + limits.sharedBytes()
                        + " bytes of memory; give more memory or raise the limit (shared-bytes).");
    }

    @Test
    void refusesOneSharedTextLargerThanARow() throws IOException {
        Path file = HostileWorkbook.shared(file("one.xlsx"), out -> {
            out.write("<si><t>".getBytes(StandardCharsets.UTF_8));
            HostileWorkbook.repeated("政务信息资源目录", GIB / 8).into(out);
            out.write("</t></si>".getBytes(StandardCharsets.UTF_8));
        });

        assertThat(refusal(file))
                .isEqualTo("In \"one.xlsx\", \"xl/shared.xml\" has a row larger than the limit of 8388608 bytes"
                        + " (row-bytes).");
    }

    @Test
    void refusesThousandsOfSheets() throws IOException {
        StringBuilder sheets = new StringBuilder("<workbook xmlns:r=\"r\"><sheets>");
        for (int sheet = 1; sheet <= 5000; sheet++) {
            sheets.append("<sheet name=\"S").append(sheet).append("\" r:id=\"r1\"/>");
        }
        assertThat(refusal(new RawWorkbook()
                        .part("xl/workbook.xml", sheets + "</sheets></workbook>")
                        .write(folder, "sheets.xlsx")))
                .isEqualTo("The workbook \"sheets.xlsx\" has more than the limit of 1000 sheets (sheets).");
    }

    @Test
    void refusesMillionsOfMergedRanges() throws IOException {
        Path file = HostileWorkbook.sheet(file("merges.xlsx"), headedRows(out -> {
            out.write("</sheetData><mergeCells>".getBytes(StandardCharsets.UTF_8));
            for (int row = 1; row < 1_100_000; row++) {
                out.write(("<mergeCell ref=\"A" + row % 1_000_000 + ":B1000001\"/>").getBytes(StandardCharsets.UTF_8));
            }
            out.write("</mergeCells><sheetData>".getBytes(StandardCharsets.UTF_8));
        }));

        assertThat(refusal(file))
                .isEqualTo("In the workbook \"merges.xlsx\", \"xl/sheet.xml\" has more than the limit of 1000000 merged"
                        + " ranges (merges).");
    }

    @Test
    void refusesMalformedParts() throws IOException {
        for (String part : new String[] {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "_rels/.rels"}) {
            assertThat(refusal(new RawWorkbook()
                            .part(part, "<workbook><b></workbook>")
                            .write(folder, "part.xlsx")))
                    .isEqualTo("In the workbook \"part.xlsx\", \"" + part + "\" is not well-formed XML (line 1).");
        }
        assertThat(refusal(new RawWorkbook()
                        .rows(HostileWorkbook.headings() + "<row r=\"2\"><c r=\"A2\" s=\"0\"><v>1</v></c></row>")
                        .part("xl/styles.xml", "<styleSheet><cellXfs>")
                        .write(folder, "styles.xlsx")))
                .isEqualTo("In the workbook \"styles.xlsx\", \"xl/styles.xml\" is not well-formed XML (line 1).");
    }

    @Test
    void refusesATextFileThatIsOneQuotedFieldWithoutEnd() throws IOException {
        Path file = file("quote.csv");
        Files.writeString(file, "信息资源名称,摘要,提供方,更新周期,共享类型\n甲,\"" + "没有结束的引号\n".repeat(2 << 20));

        assertThat(refusal(file))
                .isEqualTo(
                        "\"quote.csv\" is not well-formed CSV: in row 2 a quotation mark has no partner, or the text is"
                                + " too long.");
    }
}
