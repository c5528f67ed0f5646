package io.mulu.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTree;
import io.mulu.cli.exit.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on the example workbooks. */
class ExampleCataloguesTest {

    @TempDir
    private Path out;

    @Tag("guide:describe-and-code")
    @Tag("guide:four-parts")
    @Tag("guide:aggregate")
    @Test
    void theFilledWorkbookCompilesWithoutAFindingAndEveryEntryGetsACode() throws IOException {
        Run run = compile("national-catalogue.xlsx");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(findings()).isEmpty();
        JsonNode resources = read("catalog.json").require("resources");
        assertThat(resources.elements()).hasSizeGreaterThanOrEqualTo(60);
        Set<String> codes = resources.elements().stream()
                .map(resource -> resource.text("code"))
                .collect(Collectors.toSet());
        assertThat(codes)
                .hasSameSizeAs(resources.elements())
                .allSatisfy(code -> assertThat(code).matches("[123]\\d{2}(\\d{3})?/\\d{6}"));
    }

    @Test
    void theDefectWorkbookGivesExactlyTheListedFindings() throws IOException {
        Run run = compile("national-catalogue-defects.xlsx");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        List<String> expected = Files.readAllLines(Shared.example("national-catalogue-defects.expected.csv")).stream()
                .skip(1)
                .sorted()
                .toList();
        assertThat(findings()).hasSizeGreaterThan(40).containsExactlyElementsOf(expected);
    }

    @Test
    void theVariantOf27ColumnsIsRead() throws IOException {
        Run run = compile("national-catalogue-27.xlsx", "--fail-on", "never");

        assertThat(run.err()).isEmpty();
        assertThat(read("catalog.json").require("resources").elements())
                .hasSizeGreaterThan(3)
                .allSatisfy(
                        resource -> assertThat(resource.member("updateCycle")).isPresent());
    }

    @Test
    void standardInputIsReadLikeAFile() throws IOException {
        compile("national-catalogue.xlsx");
        byte[] json = Files.readAllBytes(out.resolve("catalog.json"));
        byte[] workbook = Files.readAllBytes(Shared.example("national-catalogue.xlsx"));

        Run ofJson = Run.withInput(json, "check", "-", "--format", "json");
        Run ofWorkbook = Run.withInput(workbook, "check", "-", "--format", "json");

        assertThat(ofJson.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(ofWorkbook.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(ofJson.out()).isEqualTo(ofWorkbook.out()).contains("\"findings\": []");
    }

    @Test
    void jsonGivesTheSameFindingsAsTheWorkbookItCameFrom() throws IOException {
        compile("national-catalogue-defects.xlsx");
        Map<String, Long> ofWorkbook = counts();
        Path json = Files.copy(out.resolve("catalog.json"), out.resolve("again.json"));

        Run run =
                Run.mulu("compile", json.toString(), "-d", out.resolve("second").toString(), "--lang", "zh");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        Files.move(
                out.resolve("second/findings.json"),
                out.resolve("findings.json"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(counts()).isEqualTo(ofWorkbook);
    }

    @Test
    void aRenamedEntryKeepsTheCodeThatTheLedgerKnows() throws IOException {
        compile("national-catalogue.xlsx");
        String code =
                read("catalog.json").require("resources").elements().get(0).text("code");
        Path renamed = Files.writeString(
                out.resolve("renamed.json"),
                "{\"format\":\"mulu-catalog/1\",\"catalog\":{},\"resources\":[{\"name\":\"改名后的资源\",\"code\":\"" + code
                        + "\"}]}");
        Path second = out.resolve("second");

        Run run = Run.mulu(
                "compile",
                renamed.toString(),
                "-d",
                second.toString(),
                "--ledger",
                out.resolve("ledger.db").toString());

        assertThat(run.out()).contains("code-renamed", code);
        assertThat(Files.readString(second.resolve("catalog.json"))).contains("\"code\": \"" + code + "\"");
        assertThat(second.resolve("ledger.db")).doesNotExist();
    }

    @Test
    void theTextReportShowsRulesCellsAndRemedies() {
        Run zh = Run.mulu(
                "check", Shared.example("national-catalogue-defects.xlsx").toString(), "--lang", "zh");
        Run en = Run.mulu(
                "check", Shared.example("national-catalogue-defects.xlsx").toString(), "--lang", "en");

        assertThat(zh.out())
                .contains("错误", "provider-code-check", "改法：", "!AF7")
                .doesNotContain("To mend");
        assertThat(en.out())
                .contains("error", "provider-code-check", "To mend", "!AF7")
                .doesNotContain("改法");
    }

    @Test
    void findingsGoToAFileWhenOneIsNamed() throws IOException {
        Path file = out.resolve("findings.json");

        Run run = Run.mulu(
                "check",
                Shared.example("national-catalogue-defects.xlsx").toString(),
                "--format",
                "json",
                "-o",
                file.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).isEmpty();
        assertThat(read("findings.json").text("format")).isEqualTo("mulu-findings/1");
    }

    private Run compile(String example, String... options) {
        String[] arguments = new String[6 + options.length];
        arguments[0] = "compile";
        arguments[1] = Shared.example(example).toString();
        arguments[2] = "-d";
        arguments[3] = out.toString();
        arguments[4] = "--lang";
        arguments[5] = "zh";
        System.arraycopy(options, 0, arguments, 6, options.length);
        return Run.mulu(arguments);
    }

    private JsonNode read(String file) throws IOException {
        try (InputStream in = Files.newInputStream(out.resolve(file))) {
            return JsonTree.read(in, file);
        }
    }

    private List<String> findings() throws IOException {
        return read("findings.json").require("findings").elements().stream()
                .map(ExampleCataloguesTest::row)
                .sorted()
                .toList();
    }

    private static String row(JsonNode finding) {
        JsonNode location = finding.require("location");
        return String.join(
                ",",
                finding.text("rule"),
                finding.text("severity"),
                location.text("sheet"),
                location.text("cell"),
                finding.text("member"));
    }

    private Map<String, Long> counts() throws IOException {
        return read("findings.json").require("findings").elements().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.text("rule") + " " + finding.text("member"),
                        TreeMap::new,
                        Collectors.counting()));
    }
}
