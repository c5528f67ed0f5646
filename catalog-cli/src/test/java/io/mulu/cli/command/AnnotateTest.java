package io.mulu.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.cli.exit.ExitCode;
import io.mulu.tables.read.TableCatalogReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipFile;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mulu check IN --annotate OUT}: the same findings, and a workbook with them in it. */
class AnnotateTest {

    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void example() throws IOException {
        Path data = Path.of(System.getProperty("mulu.project"), "examples", "data");
        input = folder.resolve("defects.xlsx");
        output = folder.resolve("marked.xlsx");
        Files.copy(data.resolve("national-catalogue-defects.xlsx"), input);
    }

    @Test
    void writesTheCopyAndReportsAsWithout() throws IOException {
        Run plain = Run.mulu("check", input.toString(), "--lang", "zh", "--format", "json");
        Run annotated = Run.mulu(
                "check", input.toString(), "--lang", "zh", "--format", "json", "--annotate", output.toString());

        assertThat(annotated.out()).isEqualTo(plain.out());
        assertThat(annotated.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(annotated.err()).isEqualTo("已写出“" + output + "”：标出 63 个单元格，批注 63 条，汇总在工作表“检查结果”。\n");
        assertThat(Files.list(folder)).containsExactlyInAnyOrder(input, output);
        Files.move(output, input, StandardCopyOption.REPLACE_EXISTING);
        assertThat(Run.mulu("check", input.toString(), "--lang", "zh", "--format", "json")
                        .out())
                .isEqualTo(plain.out());
    }

    @Test
    void marksFromTheSeverityAskedFor() throws IOException {
        Run run = Run.mulu(
                "check", input.toString(), "--annotate", output.toString(), "--annotate-from", "error", "--lang", "en");

        assertThat(run.err()).contains("28 cells marked, 28 notes, summary on the sheet \"Check results\"");
        try (ZipFile zip = new ZipFile(output.toFile())) {
            assertThat(zip.getEntry("xl/comments1.xml")).isNotNull();
        }
    }

    @Test
    void aSecondRunReplacesTheMarksOfTheFirst() throws IOException {
        Path again = Files.createDirectory(folder.resolve("again")).resolve("marked.xlsx");
        Run.mulu("check", input.toString(), "--annotate", output.toString(), "--lang", "zh");
        Run.mulu("check", output.toString(), "--annotate", again.toString(), "--lang", "zh");

        assertThat(Files.size(again)).isCloseTo(Files.size(output), Offset.offset(200L));
        try (var first = TableCatalogReader.standard().open(output);
                var second = TableCatalogReader.standard().open(again)) {
            assertThat(second.inspection().others())
                    .isEqualTo(first.inspection().others());
        }
    }

    @Test
    void refusesWhatHasNoCellsToMark() throws IOException {
        Path csv = Files.writeString(folder.resolve("a.csv"), "信息资源名称,信息资源摘要\n甲,乙\n");
        Path json = Files.writeString(folder.resolve("a.json"), "{\"format\":\"mulu-catalog/1\"}");

        for (String name : List.of(csv.toString(), json.toString(), "-")) {
            Run run = Run.mulu("check", name, "--annotate", output.toString(), "--lang", "zh");

            assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).isEqualTo("mulu: “" + name + "”不是工作簿，没有单元格可标注；--annotate 需要 .xlsx 或 .xlsm 文件。\n");
            assertThat(output).doesNotExist();
        }
    }

    @Test
    void refusesSeveralInputs() {
        Run run =
                Run.mulu("check", input.toString(), input.toString(), "--annotate", output.toString(), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("one workbook at a time", "2 inputs");
        assertThat(output).doesNotExist();
    }

    @Test
    void neverWritesToTheInput() throws IOException {
        byte[] before = Files.readAllBytes(input);
        Path link = Files.createSymbolicLink(folder.resolve("link.xlsx"), input);

        for (Path same : List.of(input, link)) {
            Run run = Run.mulu("check", input.toString(), "--annotate", same.toString(), "--lang", "zh");

            assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).contains("本身");
        }
        assertThat(input).hasBinaryContent(before);
    }

    @Test
    void keepsTheEndingThatTellsWorkbooksWithMacrosApart() {
        Run run = Run.mulu(
                "check",
                input.toString(),
                "--annotate",
                folder.resolve("marked.xlsm").toString(),
                "--lang",
                "zh");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("（.xlsx）");
    }

    @Test
    void saysWhyAnEncryptedWorkbookIsNotRead() throws IOException {
        byte[] bytes = new byte[2048];
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(head, 0, bytes, 0, head.length);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        Files.write(input, bytes);

        Run run = Run.mulu("check", input.toString(), "--annotate", output.toString(), "--lang", "zh");

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(run.err()).contains("加密").hasLineCount(1);
        assertThat(output).doesNotExist();
    }

    @Test
    void leavesNothingBehindWhereItCannotWrite() throws IOException {
        Path nowhere = folder.resolve("missing").resolve("marked.xlsx");
        Run run = Run.mulu("check", input.toString(), "--annotate", nowhere.toString(), "--lang", "zh");

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(run.out()).isEmpty();
        assertThat(Files.list(folder)).containsExactly(input);
    }
}
