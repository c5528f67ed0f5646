package io.mulu.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.cli.exit.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A catalogue in another form, and the workbook to fill in. */
class ConvertCommandTest {

    @TempDir
    private Path folder;

    private Path json;

    @BeforeEach
    void makesJsonOfAWorkbook() {
        json = folder.resolve("national-catalogue.json");
        Run run = convert(Shared.example("national-catalogue.xlsx"), json);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
    }

    private static Run convert(Path in, Path out, String... more) {
        return Run.mulu(Stream.concat(Stream.of("convert", in.toString(), out.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void aWorkbookWrittenAndReadAgainGivesTheSameJson() throws IOException {
        Path workbook = folder.resolve("again").resolve("national-catalogue.xlsx");
        Files.createDirectories(workbook.getParent());
        Path again = folder.resolve("again.json");

        convert(json, workbook);
        convert(workbook, again);

        assertThat(again).hasSameTextualContentAs(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "jsonl"})
    void everyFormHoldsTheSameResources(String form) throws IOException {
        Path other = folder.resolve("other." + form);
        Path again = folder.resolve("again.json");

        assertThat(convert(json, other).exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(convert(other, again, "--from", form).exitCode()).isEqualTo(ExitCode.CLEAN);

        assertThat(resources(again)).isEqualTo(resources(json));
    }

    @Test
    void theNationalLayoutWithMergedCellsHoldsTheSameResources() throws IOException {
        Path other = folder.resolve("other.xlsx");
        Path again = folder.resolve("again.json");

        convert(json, other, "--to-layout", "national-2017", "--merge");
        convert(other, again);

        assertThat(resources(again)).isEqualTo(resources(json));
    }

    private static String resources(Path file) throws IOException {
        String text = Files.readString(file);
        return text.substring(text.indexOf("\"resources\""));
    }

    @Test
    void linkedDataIsForSocietyUnlessAskedOtherwise() throws IOException {
        Path open = folder.resolve("open.ttl");
        Path all = folder.resolve("all.ttl");

        convert(json, open);
        Run run = convert(json, all, "--audience", "internal", "--base", "https://data.example.org/");

        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(Files.size(all)).isGreaterThan(Files.size(open));
        assertThat(Files.readString(all)).contains("https://data.example.org/");
        assertThat(Files.readString(open)).contains("https://mulu.example/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "out.rdf|--merge|must end with .json",
                "out.json|--audience=public|--audience and --base are for linked data",
                "out.csv|--merge|--merge for workbooks, not for csv",
                "out.xlsx|--to-layout=nowhere|There is no layout \"nowhere\""
            })
    void refusesWhatDoesNotGoTogether(String out, String option, String sentence) {
        Run run = convert(json, folder.resolve(out), option, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(sentence);
        assertThat(folder.resolve(out)).doesNotExist();
    }

    @Test
    void leavesNothingOfATableThatCannotBeWritten() throws IOException {
        Path twice = Files.writeString(
                folder.resolve("twice.json"),
                "{\"format\":\"mulu-catalog/1\",\"catalog\":{},\"resources\":[{\"name\":\"甲\"},{\"name\":\"甲\"}]}");
        Path out = folder.resolve("twice.xlsx");

        Run run = convert(twice, out, "--lang", "zh");

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(run.err()).startsWith("mulu: 第 2 条资源（甲）与上一条的名称、提供方和分类都相同");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("national-catalogue.json", "twice.json");
        }
    }

    @Test
    void refusesAnInputOfAnotherFormThanSaid() {
        Run run = convert(json, folder.resolve("out.xlsx"), "--from", "csv", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(run.err()).contains("is not csv, as --from says");
    }

    @Test
    void writesTheTemplateOnlyAsAWorkbook() {
        Path out = folder.resolve("template.xlsx");

        Run written = Run.mulu("template", out.toString(), "--lang", "en");
        Run refused = Run.mulu("template", folder.resolve("template.csv").toString(), "--lang", "en");
        Run empty = Run.mulu("check", out.toString(), "--lang", "en");

        assertThat(written.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(out).isNotEmptyFile();
        assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("must end with .xlsx");
        assertThat(empty.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(empty.out()).startsWith("0 resources");
    }
}
