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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items of resources as descriptions of tables, and whole catalogues in the words of schema.org. */
class SchemaItemsCommandTest {

    private static final Path CATALOGUE = Shared.example("national-catalogue.json");

    @TempDir
    private Path folder;

    private static JsonNode catalogue() throws IOException {
        try (InputStream in = Files.newInputStream(CATALOGUE)) {
            return JsonTree.read(in, "catalog.json");
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "csvw, .csv-metadata.json, tableSchema",
        "frictionless, .schema.json, fields",
        "croissant, .croissant.json, recordSet"
    })
    void describesEachResourceThatHasItemsInAFileOfItsOwn(String format, String ending, String member)
            throws IOException {
        Run run = Run.mulu(
                "schema",
                "items",
                CATALOGUE.toString(),
                "--format",
                format,
                "--audience",
                "internal",
                "-d",
                folder.toString());

        List<String> expected = catalogue().list("resources").stream()
                .filter(resource -> !resource.list("items").isEmpty())
                .map(resource -> resource.text("code").replace('/', '_') + ending)
                .sorted()
                .toList();
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).startsWith("Wrote the items of " + expected.size() + " resources into ");
        assertThat(names(folder)).hasSizeGreaterThan(30).isEqualTo(expected);
        for (String file : expected) {
            assertThat(Files.readString(folder.resolve(file))).contains("\"" + member + "\": ");
        }
    }

    @Test
    void describesOneResourceAsItsFileWould() throws IOException {
        Run.mulu("schema", "items", CATALOGUE.toString(), "--audience", "internal", "-d", folder.toString());
        String file = names(folder).get(0);
        String code = file.substring(0, file.indexOf('.')).replace('_', '/');

        Run run = Run.mulu("schema", "items", CATALOGUE.toString(), "--audience", "internal", "--code", code);

        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).isEqualTo(Files.readString(folder.resolve(file)));
    }

    @Test
    void theNarrowestAudienceIsTheDefault() throws IOException {
        Run.mulu("schema", "items", CATALOGUE.toString(), "-d", folder.toString());

        List<String> open = catalogue().list("resources").stream()
                .filter(resource -> !resource.list("items").isEmpty())
                .filter(resource -> resource.require("openness").require("open").bool())
                .map(resource -> resource.text("code").replace('/', '_') + ".csv-metadata.json")
                .sorted()
                .toList();
        assertThat(names(folder)).isNotEmpty().isEqualTo(open);
    }

    @Test
    void asksForACodeOrAFolderAndSaysWhenThereIsNothing() {
        Run neither = Run.mulu("schema", "items", CATALOGUE.toString());
        Run absent = Run.mulu("schema", "items", CATALOGUE.toString(), "--code", "399999/000001");

        assertThat(neither.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(neither.err()).contains("--code | --directory");
        assertThat(absent.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(absent.err()).contains("399999/000001");
    }

    @ParameterizedTest
    @CsvSource({"schemaorg, \"@type\":\"Dataset\"", "croissant, \"@type\":\"sc:Dataset\""})
    void convertsIntoTheWordsOfSchemaOrg(String form, String dataset) throws IOException {
        Path out = folder.resolve("out.json");
        Run run = Run.mulu("convert", CATALOGUE.toString(), out.toString(), "--to", form, "--audience", "internal");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(Files.readAllLines(out).stream().filter(line -> line.contains(dataset)))
                .hasSameSizeAs(catalogue().list("resources"));
    }
}
