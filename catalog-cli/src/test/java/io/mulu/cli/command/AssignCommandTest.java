package io.mulu.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.cli.exit.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes for entries that have none. */
class AssignCommandTest {

    private static final Pattern CODE = Pattern.compile("\"code\": ?\"(\\d+/\\d+)\"");

    @TempDir
    private Path folder;

    private String ledger() {
        return folder.resolve("ledger.db").toString();
    }

    private Run assign(String in, String out, String... more) {
        String[] arguments = new String[5 + more.length];
        System.arraycopy(
                new String[] {"assign", in, folder.resolve(out).toString(), "--ledger", ledger()}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Run.mulu(arguments);
    }

    private List<String> codes(String file) throws IOException {
        return CODE.matcher(Files.readString(folder.resolve(file)))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void everyEntryOfAWorkbookGetsACodeAndTheSameOneAgain() throws IOException {
        String workbook = Shared.example("national-catalogue.xlsx").toString();

        Run first = assign(workbook, "first.json", "--lang", "en");
        Run second = assign(workbook, "second.jsonl", "--lang", "zh");

        assertThat(first.err()).isEmpty();
        assertThat(first.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(first.out()).contains("newly assigned, 0 as before, 0 not assigned");
        assertThat(second.out()).contains("新编 0 个");
        assertThat(codes("first.json"))
                .hasSizeGreaterThanOrEqualTo(60)
                .doesNotHaveDuplicates()
                .isEqualTo(codes("second.jsonl"));
        assertThat(Files.readAllLines(folder.resolve("second.jsonl")))
                .hasSize(codes("first.json").size() + 1)
                .first()
                .asString()
                .startsWith("{\"format\":\"mulu-catalog/1\"");
    }

    @Test
    void readsWhatItWroteAndChangesNothing() throws IOException {
        assign(Shared.example("national-catalogue.xlsx").toString(), "first.jsonl");

        Run again = assign(folder.resolve("first.jsonl").toString(), "again.jsonl");

        assertThat(again.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(folder.resolve("again.jsonl")).hasSameBinaryContentAs(folder.resolve("first.jsonl"));
    }

    @Test
    void csvAndStandardInputAreReadToo() throws IOException {
        byte[] json = Files.readAllBytes(
                assigned(Shared.example("national-catalogue.xlsx").toString()));

        Run run = Run.withInput(
                json, "assign", "-", folder.resolve("o.json").toString(), "--ledger", ledger(), "--format", "json");

        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).contains("\"assigned\": 0,", "\"withoutCode\": 0,", "\"findings\": []");
        assertThat(folder.resolve("o.json")).hasSameBinaryContentAs(folder.resolve("first.json"));
    }

    private Path assigned(String in) {
        assertThat(assign(in, "first.json").exitCode()).isEqualTo(ExitCode.CLEAN);
        return folder.resolve("first.json");
    }

    @Test
    void anEntryWithoutAClassGetsNoCodeAndThatIsAFinding() throws IOException {
        Path in = Files.writeString(
                folder.resolve("in.json"),
                "{\"format\":\"mulu-catalog/1\",\"catalog\":{},\"resources\":[{\"name\":\"甲\"},"
                        + "{\"name\":\"乙\",\"classification\":{\"code\":\"303006\"}}]}");

        Run run = assign(in.toString(), "out.json", "--lang", "zh");
        Run tolerated = assign(in.toString(), "out.json", "--fail-on", "never");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out())
                .contains("新编 1 个", "未编 1 个", "required-element")
                .as("what has nothing to do with codes is the business of check")
                .doesNotContain("共享类型", "提供方代码");
        assertThat(codes("out.json")).containsExactly("303006/000001");
        assertThat(tolerated.exitCode()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void aNumberIsNotGivenAgainAfterItsEntryIsGone() throws IOException {
        Path first = entry("甲");
        Path second = entry("乙");

        assign(first.toString(), "a.json");
        assign(second.toString(), "b.json");

        assertThat(codes("a.json")).containsExactly("303006/000001");
        assertThat(codes("b.json")).containsExactly("303006/000002");
    }

    private Path entry(String name) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".json"),
                "{\"format\":\"mulu-catalog/1\",\"catalog\":{},\"resources\":[{\"name\":\"" + name
                        + "\",\"classification\":{\"code\":\"303006\"}}]}",
                StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.xlsx", "out.csv", "out", "out.json.txt"})
    void anOutputOfAnotherEndingIsRefused(String out) throws IOException {
        Run run = assign(entry("甲").toString(), out, "--lang", "zh");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(".json 或 .jsonl").doesNotContain("Exception");
        assertThat(folder.resolve(out)).doesNotExist();
        assertThat(folder.resolve("ledger.db")).doesNotExist();
    }

    @Test
    void withoutALedgerNothingIsDone() throws IOException {
        Run run = Run.mulu(
                "assign", entry("甲").toString(), folder.resolve("o.json").toString(), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("mulu: Missing: --ledger.");
        assertThat(folder.resolve("o.json")).doesNotExist();
    }

    @Test
    void compileTakesTheSameUrls() throws IOException {
        Path out = folder.resolve("out");
        Run run = Run.mulu(
                "compile",
                entry("甲").toString(),
                "-d",
                out.toString(),
                "--fail-on",
                "never",
                "--ledger",
                "jdbc:sqlite:" + ledger());

        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).contains("(ledger: " + ledger() + ")");
        assertThat(folder.resolve("ledger.db")).exists();
        assertThat(Files.readString(out.resolve("catalog.json"))).contains("303006/000001");
    }
}
