package io.mulu.tables.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.tables.grid.TableLimits;
import io.mulu.tables.testing.National;
import io.mulu.tables.testing.RawWorkbook;
import io.mulu.tables.testing.Reading;
import io.mulu.tables.testing.TestWorkbook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file that is no catalogue is refused with one sentence, and none takes the memory away. */
class UnreadableFilesTest {

    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @TempDir
    Path folder;

    private String refusal(Path path) {
        return refusal(TableCatalogReader.standard(), path);
    }

    private String refusal(TableCatalogReader reader, Path path) {
        UnreadableInputException refusal =
                catchThrowableOfType(UnreadableInputException.class, () -> Reading.entries(reader, path));
        assertThat(refusal).as("refusal of " + path.getFileName()).isNotNull();
        assertThat(refusal.sentence().zh()).isNotEmpty().doesNotContain("{", "Exception");
        assertThat(refusal.sentence().en()).doesNotContain("{", "Exception");
        return refusal.sentence().en();
    }

    private Path bytes(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path ole(String name, String stream) throws IOException {
        byte[] bytes = Arrays.copyOf(OLE, 2048);
        byte[] named = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(named, 0, bytes, 1024, named.length);
        return bytes(name, bytes);
    }

    @Test
    void namesWhatIsNoFileAtAll() throws IOException {
        assertThat(refusal(folder.resolve("无.xlsx"))).isEqualTo("There is no file \"无.xlsx\"; check the path.");
        assertThat(refusal(folder)).contains("is a folder, not a file");
        assertThat(refusal(bytes("空.xlsx", new byte[0]))).isEqualTo("\"空.xlsx\" is empty (0 bytes).");
    }

    @Test
    void namesOtherKindsOfFiles() throws IOException {
        assertThat(refusal(bytes("a.xlsx", "只是文字".getBytes(StandardCharsets.UTF_8))))
                .startsWith("\"a.xlsx\" is not an Excel workbook");
        assertThat(refusal(bytes("a.bin", new byte[] {1, 0, 2})))
                .isEqualTo("\"a.bin\" is neither an xlsx workbook nor CSV text.");
        assertThat(refusal(ole("b.xlsx", "EncryptedPackage"))).startsWith("\"b.xlsx\" is an encrypted workbook");
        assertThat(refusal(ole("b.xls", "Workbook"))).startsWith("\"b.xls\" is an old Excel 97-2003 workbook");
        assertThat(refusal(ole("b.doc", "WordDocument"))).contains("OLE2 compound document but no workbook");
        assertThat(refusal(new RawWorkbook()
                        .without("xl/workbook.xml")
                        .part("word/document.xml", "<document/>")
                        .write(folder, "c.docx")))
                .isEqualTo("\"c.docx\" is a Word document, not a workbook.");
        assertThat(refusal(new RawWorkbook().without("xl/workbook.xml").write(folder, "c.zip")))
                .contains("zip archive without a workbook");
        assertThat(refusal(new RawWorkbook()
                        .without("xl/workbook.xml")
                        .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                        .part("content.xml", "<x/>")
                        .write(folder, "c.ods")))
                .contains("OpenDocument spreadsheet");
    }

    @Test
    void namesDamage() throws IOException {
        Path whole = folder.resolve("w.xlsx");
        try (TestWorkbook workbook = TestWorkbook.in(folder, "w.xlsx")) {
            workbook.sheet("S").row(1, National.HEADINGS.toArray());
        }
        byte[] bytes = Files.readAllBytes(whole);

        assertThat(refusal(bytes("half.xlsx", Arrays.copyOf(bytes, bytes.length / 2))))
                .startsWith("\"half.xlsx\" is damaged");
        assertThat(refusal(new RawWorkbook()
                        .part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>")
                        .write(folder, "x.xlsx")))
                .isEqualTo("In the workbook \"x.xlsx\", \"xl/worksheets/sheet1.xml\" is not well-formed XML (line 1).");
        assertThat(refusal(new RawWorkbook().without("xl/worksheets/sheet1.xml").write(folder, "y.xlsx")))
                .isEqualTo("The workbook \"y.xlsx\" is incomplete: \"xl/worksheets/sheet1.xml\" is missing.");
        assertThat(refusal(new RawWorkbook()
                        .rows("<row r=\"1\"><c t=\"s\"><v>2000000000</v></c></row>")
                        .write(folder, "z.xlsx")))
                .contains("row 1 of \"xl/worksheets/sheet1.xml\" has a cell that cannot be read");
        assertThat(refusal(new RawWorkbook().rows("<row r=\"x\"/>").write(folder, "r.xlsx")))
                .contains("has a cell that cannot be read");
        assertThat(refusal(new RawWorkbook()
                        .part("xl/workbook.xml", "<workbook><sheets/></workbook>")
                        .write(folder, "n.xlsx")))
                .isEqualTo("The workbook \"n.xlsx\" has no sheet.");
    }

    @Test
    void findsDamageInsideTheZip() throws IOException {
        Path path = folder.resolve("w.xlsx");
        try (TestWorkbook workbook = TestWorkbook.in(folder, "w.xlsx")) {
            TestWorkbook.Sheet sheet = workbook.sheet("S").row(1, National.HEADINGS.toArray());
            for (int row = 2; row < 3000; row++) {
                sheet.row(row, National.row("资源" + row * 7919, null, "项" + row * 104729));
            }
        }
        byte[] bytes = Files.readAllBytes(path);
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 2000, (byte) 0x55);

        assertThat(refusal(bytes("broken.xlsx", bytes)))
                .containsAnyOf("is damaged", "is not well-formed XML", "cannot be read");
    }

    @Test
    void refusesDocumentTypeDeclarations() throws IOException {
        String evil = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        assertThat(refusal(new RawWorkbook()
                        .part(
                                "xl/worksheets/sheet1.xml",
                                evil
                                        + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>")
                        .write(folder, "e.xlsx")))
                .isEqualTo(
                        "In the workbook \"e.xlsx\", \"xl/worksheets/sheet1.xml\" has a DOCTYPE declaration; it is refused for safety.");
        assertThat(refusal(new RawWorkbook()
                        .part("xl/workbook.xml", evil.replace("worksheet", "workbook") + "<workbook/>")
                        .write(folder, "f.xlsx")))
                .contains("DOCTYPE");
    }

    @Test
    void refusesWhatUnpacksTooLarge() throws IOException {
        Path rows = new RawWorkbook()
                .rows(("<row>" + "<c/>".repeat(10) + "</row>").repeat(1 << 20))
                .write(folder, "rows.xlsx");
        byte[] spaces = new byte[12 << 20];
        Arrays.fill(spaces, (byte) ' ');
        Path row = new RawWorkbook().part("xl/worksheets/sheet1.xml", spaces).write(folder, "row.xlsx");

        assertThat(refusal(rows)).contains("unpacks to more than 200 times its packed size");
        assertThat(refusal(limits(TableLimits.standard().withPartBytes(1 << 20, 100_000)), rows))
                .contains("is larger than the limit of 1048576 bytes when unpacked");
        assertThat(refusal(new RawWorkbook()
                        .part("xl/worksheets/sheet1.xml", "<a>".repeat(100_000))
                        .write(folder, "deep.xlsx")))
                .contains("\"xl/worksheets/sheet1.xml\" is not well-formed XML");
        assertThat(refusal(row)).contains("has a row larger than the limit of 8388608 bytes");
    }

    @Test
    void refusesTooManySharedTextsPartsAndColumns() throws IOException {
        Path shared = new RawWorkbook()
                .shared("<si><t>x</t></si>".repeat(20_000))
                .rows("<row><c t=\"s\"><v>19999</v></c></row>")
                .write(folder, "s.xlsx");
        assertThat(refusal(limits(TableLimits.standard().withSharedBytes(1 << 20)), shared))
                .contains("shared texts")
                .contains("1048576");

        RawWorkbook many = new RawWorkbook();
        for (int i = 0; i < 10_001; i++) {
            many.part("p" + i, "");
        }
        assertThat(refusal(many.write(folder, "m.xlsx"))).contains("more than the limit of 10000 files");

        assertThat(refusal(new RawWorkbook()
                        .rows("<row r=\"1\"><c r=\"ZZZZZZZZ1\"><v>1</v></c></row>")
                        .write(folder, "c.xlsx")))
                .isEqualTo(
                        "In \"c.xlsx\", row 1 of \"xl/worksheets/sheet1.xml\" has text beyond column 1024, the limit (columns).");
        assertThat(refusal(bytes("wide.csv", (",".repeat(2000) + "x").getBytes(StandardCharsets.UTF_8))))
                .contains("beyond column 1024");
    }

    @Test
    void refusesAResourceWithoutEnd() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "w.xlsx")) {
            TestWorkbook.Sheet sheet = workbook.sheet("S").row(1, National.HEADINGS.toArray());
            for (int row = 2; row < 200; row++) {
                sheet.row(row, National.row("甲", null, "项" + row));
            }
        }

        assertThat(refusal(limits(TableLimits.standard().withResource(100, 1000)), folder.resolve("w.xlsx")))
                .isEqualTo(
                        "In \"w.xlsx\", the resource that begins in row 2 exceeds the limit of 100 (resource-rows).");
    }

    @Test
    void readsStreamsFromATemporaryFileThatIsGoneAfterwards() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "w.xlsx")) {
            workbook.sheet("S").row(1, National.HEADINGS.toArray()).row(2, National.row("甲", null, "一"));
        }
        byte[] bytes = Files.readAllBytes(folder.resolve("w.xlsx"));
        long before = temporaryFiles();

        try (TableCatalogSource source = TableCatalogReader.standard().open(new ByteArrayInputStream(bytes), "-")) {
            assertThat(temporaryFiles()).isEqualTo(before + 1);
            assertThat(Reading.entries(source))
                    .extracting(entry -> entry.locator().locate("name").text())
                    .containsExactly("-!S!A2");
        }
        assertThat(temporaryFiles()).isEqualTo(before);
        UnreadableInputException refusal = catchThrowableOfType(
                UnreadableInputException.class,
                () -> limits(TableLimits.standard().withFileBytes(100))
                        .open(new ByteArrayInputStream(bytes), "上传.xlsx"));
        assertThat(refusal.sentence().zh()).isEqualTo("“上传.xlsx”超过 100 字节的上限（file-bytes）。");
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    private static long temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("mulu-") && name.endsWith(".table"))
                    .count();
        }
    }

    private static TableCatalogReader limits(TableLimits limits) {
        return TableCatalogReader.standard().withLimits(limits);
    }
}
