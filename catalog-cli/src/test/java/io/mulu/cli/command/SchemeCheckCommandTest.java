package io.mulu.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTree;
import io.mulu.cli.exit.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemeCheckCommandTest {

    private static final String BAD = """
            code,name,parent
            3,部门,
            301,甲,3
            301,乙,3
            302,,3
            4000,丙,3
            303,丁,9
            304,部门,3
            305,甲,3
            306,OFD,3
            307,11100000MB03271699,3
            308,环,308
            309,己,3
            309000,庚,309
            """;

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("scheme.csv"), text);
    }

    @Test
    void listsAllThatIsWrongWithLines() throws IOException {
        Run run = Run.mulu("code", "scheme", "check", file(BAD).toString(), "--format", "json");

        JsonNode report = JsonTree.read(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)), "out");
        assertThat(report.text("nodes")).isEqualTo("13");
        assertThat(report.require("findings").elements())
                .extracting(f -> f.text("line") + " " + f.text("rule") + " " + f.text("code") + " " + f.text("name"))
                .contains(
                        "4 duplicate-code 301 乙",
                        "5 empty-name 302 ",
                        "6 not-a-classification-code 4000 丙",
                        "6 outside-parent 4000 丙",
                        "7 unknown-parent 303 丁",
                        "8 same-name-as-parent 304 部门",
                        "9 same-name-as-sibling 305 甲",
                        "10 format-as-category 306 OFD",
                        "11 credit-code-as-category 307 11100000MB03271699",
                        "12 cycle 308 环",
                        "14 all-zero 309000 庚");
        assertThat(report.require("findings").elements())
                .allSatisfy(f ->
                        assertThat(f.require("message").text("zh")).isNotBlank().doesNotContain("{"));
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void textNamesFileAndLineInBothLanguages() throws IOException {
        Path file = file(BAD);

        Run zh = Run.mulu("code", "scheme", "check", file.toString(), "--lang", "zh");
        Run en = Run.mulu("code", "scheme", "check", file.toString(), "--lang", "en");

        assertThat(zh.out()).contains(file + ":4  错误  duplicate-code  代码“301”已用在前面的节点上。", "共 13 个节点");
        assertThat(en.out()).contains(file + ":4  error  duplicate-code", "13 nodes");
    }

    @Test
    void faultsOfFormAreListedToo() throws IOException {
        Run columns = Run.mulu("code", "scheme", "check", file("代码,名称\n3,部门\n").toString());
        Run quote = Run.mulu(
                "code", "scheme", "check", file("code,name,parent\n3,\"部门,\n").toString());
        Run empty = Run.mulu("code", "scheme", "check", file("").toString());

        assertThat(columns.out()).contains("missing-column");
        assertThat(quote.out()).contains(":2  error  unterminated-quote");
        assertThat(empty.out()).contains("no-header");
        assertThat(empty.exitCode()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void thresholdTellsWhatKeepsAFileFromBeingUsedFromWhatIsOnlyOdd() throws IOException {
        Path odd = file("code,name,parent\n3,部门,\n301,甲,3\n302,甲,3\n");

        assertThat(Run.mulu("code", "scheme", "check", odd.toString()).exitCode())
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(Run.mulu("code", "scheme", "check", odd.toString(), "--fail-on", "error")
                        .exitCode())
                .isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void aFileOfAdditionsMayNameNodesOfTheNationalTreeAsParents() throws IOException {
        String own = file("code,name,parent\n30300601,司局,303006\n303008,再来,303\n30300602,处,99\n")
                .toString();

        Run alone = Run.mulu("code", "scheme", "check", own, "--lang", "en");
        Run below = Run.mulu("code", "scheme", "check", own, "--below-national", "--lang", "en");

        assertThat(alone.out()).contains(":2  error  unknown-parent", ":3  error  unknown-parent");
        assertThat(below.out())
                .contains(":3  error  code-of-base", ":4  error  unknown-parent")
                .doesNotContain(":2  error", ":3  error  unknown-parent");
        assertThat(below.exitCode()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void theNationalTreeHasNothingWrong() {
        Path tree = Shared.file("reference/national-classification-2017-10.csv");

        Run run = Run.mulu("code", "scheme", "check", tree.toString(), "--lang", "zh");

        assertThat(run.out()).isEqualTo("共 164 个节点，没有发现问题。" + System.lineSeparator());
        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void aFileThatCannotBeReadEndsWithThree() throws IOException {
        Path gbk = Files.write(folder.resolve("gbk.csv"), "code,name,parent\n3,部门,\n".getBytes(Charset.forName("GBK")));

        Run missing =
                Run.mulu("code", "scheme", "check", folder.resolve("none.csv").toString(), "--lang", "zh");
        Run encoded = Run.mulu("code", "scheme", "check", gbk.toString(), "--lang", "zh");
        Run directory = Run.mulu("code", "scheme", "check", folder.toString(), "--lang", "zh");

        assertThat(missing.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(missing.err()).contains("找不到文件");
        assertThat(encoded.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(encoded.err()).contains("UTF-8");
        assertThat(directory.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(directory.err()).contains("文件夹");
    }
}
