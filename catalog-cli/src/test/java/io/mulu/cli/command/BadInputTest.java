package io.mulu.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.cli.exit.ExitCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input ends with one sentence, the right exit code, no trace, and no file half written. */
class BadInputTest {

    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @TempDir
    private Path folder;

    /** A way in which an input can be bad, and a word that the sentence about it must have. */
    record Bad(String what, byte[] content, String fileName, String zhWord, String enWord) {

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Bad> badFiles() {
        return Stream.of(
                new Bad("an empty file", new byte[0], "a.xlsx", "空", "empty"),
                new Bad("a text named as a workbook", utf8("这不是工作簿"), "a.xlsx", "a.xlsx", "a.xlsx"),
                new Bad("a truncated workbook", truncatedZip(), "a.xlsx", "a.xlsx", "a.xlsx"),
                new Bad(
                        "an archive that is no workbook",
                        zip("word/document.xml", "<w/>"),
                        "a.xlsx",
                        "a.xlsx",
                        "a.xlsx"),
                new Bad("a legacy workbook", ole("Workbook"), "a.xls", "xlsx", "xlsx"),
                new Bad("an encrypted workbook", ole("EncryptedPackage"), "a.xlsx", "密", "encrypted"),
                new Bad("JSON that is no catalogue", utf8("{\"a\":1}"), "a.json", "a.json", "a.json"),
                new Bad(
                        "truncated JSON",
                        utf8("{\"format\":\"mulu-catalog/1\",\"catalog\":{},\"resources\":[{"),
                        "a.json",
                        "a.json",
                        "a.json"),
                new Bad(
                        "a catalogue of a later format",
                        utf8("{\"format\":\"mulu-catalog/9\",\"catalog\":{},\"resources\":[]}"),
                        "a.json",
                        "mulu-catalog/9",
                        "mulu-catalog/9"),
                new Bad("a CSV file with other headings", utf8("颜色,大小\n红,1\n"), "a.csv", "表头", "heading"));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void aBadFileEndsInOneSentenceInEachLanguage(Bad bad) throws IOException {
        Path input = Files.write(folder.resolve(bad.fileName()), bad.content());
        Path out = folder.resolve("out");

        Run zh = Run.mulu("compile", input.toString(), "-d", out.toString(), "--lang", "zh");
        Run en = Run.mulu("check", input.toString(), "--lang", "en");

        assertOneSentence(zh, ExitCode.INPUT_OUTPUT, bad.zhWord());
        assertOneSentence(en, ExitCode.INPUT_OUTPUT, bad.enWord());
        assertThat(out).as("no output folder is left behind").doesNotExist();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Run run = Run.mulu("check", folder.resolve("none.xlsx").toString(), "--lang", "zh");

        assertOneSentence(run, ExitCode.INPUT_OUTPUT, "none.xlsx");
    }

    @Test
    void aFolderIsNoInput() {
        Run run = Run.mulu("check", folder.toString(), "--lang", "zh");

        assertOneSentence(run, ExitCode.INPUT_OUTPUT, "文件夹");
    }

    @Test
    void anOutputFolderThatIsAFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Path input = catalog();

        Run run = Run.mulu("compile", input.toString(), "-d", file.toString(), "--lang", "zh");

        assertOneSentence(run, ExitCode.INPUT_OUTPUT, "不是文件夹");
        assertThat(file).hasContent("x");
    }

    @Test
    void anOutputFolderThatCannotBeMadeIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        Run run = Run.mulu(
                "compile", catalog().toString(), "-d", file.resolve("below").toString(), "--lang", "zh");

        assertOneSentence(run, ExitCode.INPUT_OUTPUT, "不可写");
    }

    @Test
    void anInputThatBreaksOffLeavesEarlierOutputAsItWas() throws IOException {
        Path out = folder.resolve("out");
        assertThat(Run.mulu("compile", catalog().toString(), "-d", out.toString(), "--fail-on", "never")
                        .exitCode())
                .isEqualTo(ExitCode.CLEAN);
        List<String> before = listing(out);
        Path broken = Files.write(
                folder.resolve("broken.json"),
                utf8("{\"format\":\"mulu-catalog/1\",\"catalog\":{},\"resources\":[{\"name\":\"甲\"},{\"na"));

        Run run = Run.mulu("compile", broken.toString(), "-d", out.toString());

        assertOneSentence(run, ExitCode.INPUT_OUTPUT, "broken.json");
        assertThat(listing(out)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "compile",
                "compile a.xlsx",
                "check",
                "check --no-such-option a.xlsx",
                "check a.xlsx --fail-on sometimes",
                "check a.xlsx --date yesterday",
                "publish a.xlsx",
                "check - -",
                "check - --code-profile nowhere"
            })
    void wrongUsageEndsWithTwo(String arguments) {
        String[] split = arguments.isEmpty() ? new String[0] : arguments.split(" ");

        Run run = Run.mulu(split);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void helpSpeaksTheLanguageAskedFor() {
        Run zh = Run.mulu("compile", "--help", "--lang", "zh");
        Run en = Run.mulu("--help", "--lang=en");

        assertThat(zh.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(zh.out()).contains("用法：", "输出文件夹").doesNotContain("Usage");
        assertThat(en.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(en.out())
                .contains("Usage: ", "Exit codes:", "compile", "check")
                .doesNotContain("用法");
    }

    private Path catalog() throws IOException {
        return Files.write(
                folder.resolve("catalog.json"),
                utf8("{\"format\":\"mulu-catalog/1\",\"catalog\":{},\"resources\":[{\"name\":\"甲\"}]}"));
    }

    private static List<String> listing(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted()
                    .map(file -> file.getFileName() + " " + hash(file))
                    .filter(line -> !line.startsWith("ledger.db"))
                    .toList();
        }
    }

    private static int hash(Path file) {
        try {
            return Arrays.hashCode(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertOneSentence(Run run, ExitCode exitCode, String word) {
        assertThat(run.err()).startsWith("mulu: ").contains(word).doesNotContain("Exception", "\tat ");
        assertThat(run.err().strip().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(exitCode);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String entry, String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(utf8(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] truncatedZip() {
        byte[] whole = zip("xl/workbook.xml", "<workbook/>");
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** The head of a compound file whose first directory entry after the root carries a name. */
    private static byte[] ole(String stream) {
        byte[] file = new byte[512 * 4];
        System.arraycopy(OLE, 0, file, 0, OLE.length);
        file[24] = 0x3E;
        file[26] = 3;
        file[28] = (byte) 0xFE;
        file[29] = (byte) 0xFF;
        file[30] = 9;
        file[32] = 6;
        file[44] = 1;
        file[48] = 1;
        name(file, 512 * 2, "Root Entry", (byte) 5);
        name(file, 512 * 2 + 128, stream, (byte) 2);
        return file;
    }

    private static void name(byte[] file, int at, String name, byte type) {
        byte[] utf16 = name.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(utf16, 0, file, at, utf16.length);
        file[at + 64] = (byte) (utf16.length + 2);
        file[at + 66] = type;
    }
}
