package io.mulu.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTree;
import io.mulu.cli.exit.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An old catalogue takes the checks up, and fails on new findings only. */
class BaselineCommandTest {

    private static final String HEAD = "信息资源名称,信息资源代码,信息资源提供方,信息资源提供方代码,信息资源摘要,信息资源格式分类,信息资源格式类型,"
            + "信息项名称,数据类型,数据长度,共享类型,共享条件,共享方式分类,共享方式类型,是否向社会开放,更新周期,发布日期";
    private static final String ROW =
            "%s,%s,民政部,111000000000131433,%s的名称,数据库,mysql,%s,%s,100,无条件共享,作为行政依据,共享平台方式,接口,否,%s,2017-06-30";

    @TempDir
    private Path folder;

    private Path baseline = Path.of("");

    private static String row(String name, String item, String type, String cycle) {
        return ROW.formatted(name, "", name, item, type, cycle);
    }

    private Run check(List<String> rows, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("目录.csv"), HEAD + "\n" + String.join("\n", rows) + "\n");
        List<String> arguments = new ArrayList<>(List.of("check", file.toString(), "--lang", "en"));
        arguments.addAll(List.of(more));
        return Run.mulu(arguments.toArray(String[]::new));
    }

    private static JsonNode json(Run run) throws IOException {
        return JsonTree.read(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)), "out");
    }

    private static final List<String> OLD =
            List.of(row("社会团体名录", "名称", "字符串型C", ""), row("基金会名录", "名称", "字符串型C", "每月"), row("基金会名录", "日期", "", "每月"));

    @BeforeEach
    void adopt() throws IOException {
        baseline = folder.resolve("baseline.json");
        Run before = check(OLD);
        Run adopted = check(OLD, "--write-baseline", baseline.toString());

        assertThat(before.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(adopted.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(adopted.out()).endsWith("known, 0 new.\n");
    }

    private Run against(List<String> rows, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--baseline", baseline.toString()));
        arguments.addAll(List.of(more));
        return check(rows, arguments.toArray(String[]::new));
    }

    @Test
    void passesOnWhatIsKnownAndCountsIt() throws IOException {
        Run run = against(OLD);

        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).contains("error  required-element", "(0 new, ").doesNotContain("Please fill it in");
        assertThat(against(OLD, "--all").out()).contains("[known] Update cycle is missing. Please fill it in.");
    }

    @Test
    void passesWhenRowsAreInsertedAndPutInAnotherOrder() throws IOException {
        List<String> rows = List.of(
                row("慈善组织名录", "名称", "字符串型C", "每月"),
                row("基金会名录", "住所", "字符串型C", "每月"),
                row("基金会名录", "日期", "", "每月"),
                row("基金会名录", "名称", "字符串型C", "每月"),
                row("社会团体名录", "名称", "字符串型C", ""));
        JsonNode report = json(against(rows, "--format", "json"));

        assertThat(report.list("findings"))
                .filteredOn(finding -> finding.require("resource").text("name").equals("慈善组织名录"))
                .allSatisfy(finding -> assertThat(finding.text("baselineState")).isEqualTo("new"));
        assertThat(report.list("findings"))
                .filteredOn(finding -> !finding.require("resource").text("name").equals("慈善组织名录"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.text("baselineState")).isEqualTo("unchanged"));
        assertThat(report.require("baseline").text("fixed")).isEqualTo("0");
    }

    @Test
    void failsOnANewFindingAndShowsThatOneOnly() throws IOException {
        Run run = against(List.of(OLD.get(0), OLD.get(1), OLD.get(2), row("基金会名录", "住所", "", "每月")));

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out())
                .contains("(1 new, ", "Data type of item 3 is missing")
                .doesNotContain("Update cycle is missing");
    }

    @Test
    void tellsWhatIsFixedInEveryForm() throws IOException {
        List<String> mended = List.of(row("社会团体名录", "名称", "字符串型C", "每月"), OLD.get(1), OLD.get(2));
        JsonNode report = json(against(mended, "--format", "json"));
        JsonNode run = json(against(mended, "--format", "sarif")).list("runs").get(0);

        assertThat(against(mended).out())
                .contains("; 1 more are mended or gone. Give both --baseline and --write-baseline");
        assertThat(report.require("baseline").text("fixed")).isEqualTo("1");
        assertThat(report.require("baseline").list("absent")).singleElement().satisfies(absent -> {
            assertThat(absent.text("rule")).isEqualTo("required-element");
            assertThat(absent.text("element")).isEqualTo("updateCycle");
            assertThat(absent.text("name")).isEqualTo("社会团体名录");
        });
        assertThat(run.list("results"))
                .filteredOn(result -> result.text("baselineState").equals("absent"))
                .singleElement()
                .satisfies(result -> assertThat(result.require("message").text("text"))
                        .isEqualTo("Something required is missing · 民政部 · 社会团体名录 · updateCycle"));
        assertThat(run.list("results"))
                .filteredOn(result -> !result.text("baselineState").equals("absent"))
                .allSatisfy(result -> assertThat(result.text("baselineState")).isEqualTo("unchanged"));
        assertThat(against(mended, "--format", "github").out()).contains("::notice::Baseline: ");
        assertThat(against(mended, "--format", "junit").out()).contains("<skipped message=\"[known] ");
    }

    @Test
    void aBaselineShrinksAndNeverTakesUpWhatIsNew() throws IOException {
        List<String> rows =
                List.of(row("社会团体名录", "名称", "字符串型C", "每月"), OLD.get(1), OLD.get(2), row("基金会名录", "住所", "", "每月"));
        String before = Files.readString(baseline);
        Run run = against(rows, "--write-baseline", baseline.toString());
        String after = Files.readString(baseline);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(after.lines().count()).isEqualTo(before.lines().count() - 1);
        assertThat(before.lines().map(line -> line.replaceAll(",$", "")))
                .containsAll(
                        after.lines().map(line -> line.replaceAll(",$", "")).toList());
        assertThat(against(rows).exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(against(rows).out()).doesNotContain("mended or gone");
    }

    @Test
    void writesTheSameBytesForTheSameFindings() throws IOException {
        Path again = folder.resolve("again.json");
        check(List.of(OLD.get(1), OLD.get(2), OLD.get(0)), "--write-baseline", again.toString());

        assertThat(again).hasSameTextualContentAs(baseline);
    }

    @Test
    void compileGoesByTheBaselineToo() throws IOException {
        Path out = folder.resolve("out");
        check(OLD);
        Run run = Run.mulu(
                "compile",
                folder.resolve("目录.csv").toString(),
                "-d",
                out.toString(),
                "--baseline",
                baseline.toString(),
                "--lang",
                "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).contains("Baseline: ", "known, 0 new.");
        assertThat(out.resolve("findings.json")).content().contains("\"baselineState\": \"unchanged\"");
        assertThat(out.resolve("findings.sarif")).content().contains("\"baselineState\": \"unchanged\"");
        assertThat(out.resolve("report.html")).content().contains("\"baseline\"");
    }

    @Test
    void aBaselineThatIsNotThereOrIsNoneIsSaidBeforeAnythingIsRead() throws IOException {
        Path none = folder.resolve("none.json");
        Path wrong = Files.writeString(folder.resolve("wrong.json"), "{}");
        Run missing = Run.mulu("check", "no-such-file.csv", "--baseline", none.toString(), "--lang", "en");
        Run unreadable = check(OLD, "--baseline", wrong.toString());

        assertThat(missing.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(missing.err())
                .isEqualTo("mulu: There is no baseline \"" + none + "\"; make one with --write-baseline.\n");
        assertThat(unreadable.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(unreadable.err())
                .startsWith("mulu: \"" + wrong + "\" is no baseline of the format mulu-baseline/1 (line 1)");
    }
}
