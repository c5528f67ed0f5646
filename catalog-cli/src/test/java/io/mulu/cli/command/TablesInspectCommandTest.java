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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a table is understood, as the command shows and writes it. */
class TablesInspectCommandTest {

    @TempDir
    private Path folder;

    private Path clear;
    private Path open;

    @BeforeEach
    void tables() throws IOException {
        clear = Files.writeString(
                folder.resolve("clear.csv"), "信息资源名称（必填项）,摘要,提供方,共享类型,信息资源格试分类,更新频次\n甲,摘要,某局,不予共享,数据库,每年\n");
        open = Files.writeString(
                folder.resolve("open.csv"), "信息资源名称,摘要,提供方,更新周期,条件,条件,发布日期\n甲,摘要,某局,每年,依申请,登记后,2017-08-24\n");
    }

    private Run inspect(Path file, String... more) {
        List<String> arguments = new java.util.ArrayList<>(List.of("tables", "inspect", file.toString()));
        arguments.addAll(List.of(more));
        return Run.mulu(arguments.toArray(String[]::new));
    }

    @Test
    void showsEachColumnWithItsReason() {
        Run run = inspect(clear, "--lang", "zh");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).isEqualToNormalizingNewlines("""
                        “clear.csv”：表头在第 1 至 1 行，按 national-2017（政务信息资源目录填报模板（2017））理解。
                        A1	信息资源名称	name	信息资源名称	100%	表头相同
                        B1	摘要	summary	信息资源摘要	100%	表头相同
                        C1	提供方	provider.name	信息资源提供方	100%	表头相同
                        D1	共享类型	sharing.type	共享类型	100%	表头相同
                        E1	信息资源格试分类	format.category	信息资源格式分类	80%	只差一个字，且没有别的相近
                        F1	更新频次	-	-	0%	没有认出，作为扩展保留；最接近的是 更新周期 updateCycle 50%
                        """);
    }

    @Test
    void asksAboutHeadingsThatCouldBeSeveralThings() {
        Run run = inspect(open);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out())
                .contains("E1\t条件\t-\t-\t0%\tseveral are possible")
                .contains("Question: E1 \"条件\" could be 共享条件 sharing.condition、开放条件 openness.condition; say which in a"
                        + " mapping file.");
    }

    @Test
    void writesTheSameAsJson() throws IOException {
        Run run = inspect(open, "--format", "json");

        JsonNode json =
                JsonTree.read(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)), "inspection.json");
        assertThat(json.text("format")).isEqualTo("mulu-inspection/1");
        assertThat(json.text("layout")).isEqualTo("national-2017");
        assertThat(json.list("columns").get(3).text("member")).isEqualTo("updateCycle");
        assertThat(json.list("columns").get(4).text("certainty")).isEqualTo("question");
        assertThat(json.list("questions")).hasSize(2);
        assertThat(json.list("questions").get(1).text("cell")).isEqualTo("F1");
    }

    @Test
    void writesAMappingThatAnswersTheQuestionsOnceItIsEdited() throws IOException {
        Path mapping = folder.resolve("m.json");
        assertThat(Run.mulu("check", open.toString()).err()).contains("--mapping");
        assertThat(inspect(open, "--write-mapping", mapping.toString()).err()).isEqualTo("Wrote " + mapping + "\n");

        Run unanswered = Run.mulu("check", open.toString(), "--mapping", mapping.toString());
        assertThat(unanswered.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(unanswered.err())
                .startsWith("mulu: The heading mapping \"" + mapping + "\" cannot be used:")
                .containsPattern("m.json:\\d+: write which member the column carries");

        String text = Files.readString(mapping);
        Files.writeString(
                mapping,
                text.replaceFirst("\"\\?\"", "\"sharing.condition\"")
                        .replaceFirst("\"\\?\"", "\"openness.condition\""));
        assertThat(inspect(open, "--mapping", mapping.toString()).exitCode()).isEqualTo(ExitCode.CLEAN);
        Run answered = Run.mulu("check", open.toString(), "--mapping", mapping.toString(), "--fail-on", "never");
        assertThat(answered.err()).isEmpty();
        assertThat(answered.exitCode()).isEqualTo(ExitCode.CLEAN);
        Run assigned = Run.mulu(
                "compile",
                open.toString(),
                "--layout",
                mapping.toString(),
                "-d",
                folder.resolve("out").toString(),
                "--fail-on",
                "never");
        assertThat(assigned.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(Files.readString(folder.resolve("out/catalog.json"))).contains("\"condition\": \"登记后\"");
    }

    @Test
    void saysWhatATableLacks() throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), "题目,摘要,提供方\n甲,摘要,某局\n");

        Run run = inspect(file);
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out())
                .contains("It cannot be read so: columns that national-2017 requires are missing: 信息资源名称.");
    }

    @Test
    void setsLimitsByName() {
        Run tight = Run.mulu("check", clear.toString(), "--limit", "columns=3");
        assertThat(tight.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(tight.err())
                .isEqualTo(
                        "mulu: In \"clear.csv\", row 1 of \"clear.csv\" has text beyond column 3, the limit (columns).\n");
        assertThat(inspect(clear, "--limit", "columns=6", "--limit", "row-bytes=4096")
                        .exitCode())
                .isEqualTo(ExitCode.CLEAN);

        assertThat(inspect(clear, "--limit", "colums=5"))
                .extracting(Run::exitCode, Run::err)
                .containsExactly(
                        ExitCode.USAGE,
                        "mulu: There is no limit named \"colums\"; there are file-bytes, parts, part-bytes, ratio, row-bytes,"
                                + " shared-bytes, columns, merges, resource-rows, resource-characters, sheets, rows,"
                                + " item-characters.\n");
        for (String wrong : new String[] {"columns", "columns=", "columns=0", "columns=x", "columns=99999999999"}) {
            assertThat(inspect(clear, "--limit", wrong))
                    .extracting(Run::exitCode, Run::err)
                    .containsExactly(
                            ExitCode.USAGE,
                            "mulu: The limit \"" + wrong
                                    + "\" should be name=number, with a number from 1 to 16384.\n");
        }
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        assertThat(inspect(folder.resolve("none.xlsx")))
                .extracting(Run::exitCode, Run::err)
                .containsExactly(ExitCode.INPUT_OUTPUT, "mulu: There is no file \"none.xlsx\"; check the path.\n");
    }
}
