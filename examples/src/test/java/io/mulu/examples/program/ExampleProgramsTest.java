package io.mulu.examples.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleProgramsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    private static Path project() {
        return Path.of(System.getProperty("mulu.project"));
    }

    private static Path data(String name) {
        return project().resolve("examples/data").resolve(name);
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void anEmbeddedEntryIsCheckedAndGetsTheSameCodeAgain() {
        EmbedInASystem.run(folder.resolve("ledger.db"), CLOCK, out);

        assertThat(lines()).hasSize(3);
        assertThat(lines().get(0)).startsWith("error: ").contains("Sharing condition");
        assertThat(lines().subList(1, 3)).containsExactly("code: 303011/000001", "asked again: 303011/000001");
    }

    @Test
    void aPipelineFailsOnTheDefectsAndNamesTheirCells() throws IOException {
        int exitCode = CheckInAPipeline.run(data("national-catalogue-defects.xlsx"), TODAY, out);

        assertThat(exitCode).isEqualTo(1);
        assertThat(lines()).anyMatch(line -> line.startsWith("national-catalogue-defects.xlsx!Sheet1!AF7: error: "));
        assertThat(lines().get(lines().size() - 1)).endsWith(" resources");
    }

    @Test
    void aPipelinePassesTheFilledWorkbook() throws IOException {
        int exitCode = CheckInAPipeline.run(data("national-catalogue.xlsx"), TODAY, out);

        assertThat(lines()).containsExactly("0 errors in 86 resources");
        assertThat(exitCode).isZero();
    }

    @Test
    void theExportForThePublicHoldsOnlyWhatIsOpen() throws IOException {
        Path turtle = folder.resolve("catalog.ttl");

        ExportLinkedData.run(data("national-catalogue.json"), turtle);

        String text = Files.readString(turtle);
        assertThat(text)
                .contains("a dcat:Dataset", "https://data.example.gov.cn/")
                .doesNotContain("access-right/NON_PUBLIC", "共享条件");
        assertThat(text.split("a dcat:Dataset", -1)).hasSizeBetween(20, 80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theSnippetOfTheReadmeIsTheOneThatCompiles(String readme) throws IOException {
        String source = Files.readString(
                project().resolve("examples/src/main/java/io/mulu/examples/program/ReadmeSnippet.java"));
        String snippet = source.substring(source.indexOf("// begin\n") + 9, source.indexOf("\n        // end"));

        assertThat(Files.readString(project().resolve(readme))).contains(snippet.stripIndent());
    }

    @Test
    void theSnippetOfTheReadmePrintsTheCells() throws IOException {
        ReadmeSnippet.print(data("national-catalogue-defects.xlsx"), TODAY, out);

        assertThat(lines()).anyMatch(line -> line.startsWith("national-catalogue-defects.xlsx!Sheet1!AF7  "));
    }
}
