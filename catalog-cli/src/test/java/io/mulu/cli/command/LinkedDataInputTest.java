package io.mulu.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.json.CatalogJson;
import io.mulu.catalog.model.Catalog;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.cli.exit.ExitCode;
import io.mulu.codes.resource.CodeProfiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogues and other graphs in RDF as input. */
class LinkedDataInputTest {

    private static final String FOREIGN = """
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            <https://portal.example/d> a dcat:Dataset ; dct:title "Register"@en ; dcat:keyword "a", "b" ; dct:spatial "x" .
            """;

    private static final String SHAPES = """
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix ex: <https://shapes.example/> .
            ex:S a sh:NodeShape ; sh:targetClass dcat:Dataset ; sh:property ex:gone, [ sh:path dcat:keyword ; sh:maxCount 1 ] .
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Run run(String command, Path... files) {
        return Run.mulu(Stream.concat(Stream.of(command), Arrays.stream(files).map(Path::toString))
                .toArray(String[]::new));
    }

    /** From a workbook to JSON, from there to linked data for the department itself, and back. */
    @ParameterizedTest
    @CsvSource({
        "national-catalogue.xlsx, ttl",
        "national-catalogue.xlsx, jsonld",
        "national-catalogue-defects.xlsx, ttl",
        "national-catalogue-27.xlsx, jsonld",
        "city-catalogue-part.xlsx, ttl",
        "city-catalogue-part.xlsx, jsonld",
    })
    void whatAWorkbookHoldsComesBackFromLinkedDataToTheLastByte(String workbook, String form) throws IOException {
        Path source = workbook.startsWith("city") ? Shared.file("samples/" + workbook) : Shared.example(workbook);
        Path json = folder.resolve("a.json");
        Path linked = folder.resolve("a." + form);
        Path back = folder.resolve("back.json");

        assertThat(run("convert", source, json).exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(Run.mulu("convert", json.toString(), linked.toString(), "--audience", "internal")
                        .exitCode())
                .isEqualTo(ExitCode.CLEAN);
        Run run = run("convert", linked, back);

        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(back)).isEqualTo(inOrder(json));
    }

    /** The order in which imports come: graphs have none. */
    private static String inOrder(Path json) throws IOException {
        try (InputStream in = Files.newInputStream(json)) {
            Catalog catalog = CatalogJson.read(in, "a.json", MetadataRegistry.guide2017(), CodeProfiles.shipped());
            List<InformationResource> resources = new ArrayList<>(catalog.resources());
            resources.sort(Comparator.comparing(LinkedDataInputTest::code, Comparator.nullsLast(byCodePoints()))
                    .thenComparing(InformationResource::name, Comparator.nullsLast(byCodePoints())));
            return new String(CatalogJson.write(new Catalog(catalog.description(), resources)), StandardCharsets.UTF_8);
        }
    }

    private static String code(InformationResource resource) {
        return resource.code() == null ? null : resource.code().text();
    }

    private static Comparator<String> byCodePoints() {
        return (one, other) ->
                Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tellsWhatItDidNotUnderstandAndWritesTheWhole() throws IOException {
        Path losses = folder.resolve("losses.json");
        Run run = Run.mulu(
                "convert",
                file("foreign.ttl", FOREIGN).toString(),
                folder.resolve("out.json").toString(),
                "--losses",
                losses.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.err()).isEqualTo("""
                        3 of 5 statements, with 2 properties, were not understood and are not in the output; "%s" has them all. The most frequent:
                          2  <http://www.w3.org/ns/dcat#keyword>
                          1  <http://purl.org/dc/terms/spatial>
                        """.formatted(losses));
        assertThat(losses).hasContent("""
                        {
                          "format": "mulu-losses/1",
                          "input": "foreign.ttl",
                          "statements": 5,
                          "lost": 3,
                          "losses": [
                            {
                              "property": "http://purl.org/dc/terms/spatial",
                              "count": 1,
                              "example": "https://portal.example/d"
                            },
                            {
                              "property": "http://www.w3.org/ns/dcat#keyword",
                              "count": 2,
                              "example": "https://portal.example/d"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void aListOfLossesIsForRdfOnly() {
        Run run = Run.mulu(
                "convert",
                Shared.example("national-catalogue.json").toString(),
                folder.resolve("out.json").toString(),
                "--losses",
                "x");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--losses is for inputs in RDF");
    }

    @Test
    void standardInputIsRdfWhenItIsSaidSo() {
        Path out = folder.resolve("out.json");
        byte[] turtle = FOREIGN.getBytes(StandardCharsets.UTF_8);
        Run run = Run.withInput(turtle, "convert", "-", out.toString(), "--from", "ttl");
        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(out).content().contains("\"name\": \"Register\"");
        assertThat(Run.withInput(turtle, "check", "-", "--from", "ttl").out()).contains("<https://portal.example/d>");
    }

    @Test
    void theOrdinaryRulesRunOverGraphs() throws IOException {
        Run run = run("check", file("foreign.ttl", FOREIGN));
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out())
                .contains("foreign.ttl <https://portal.example/d>  Sharing type is missing. Please fill it in.");
    }

    @Test
    void shapesAddFindingsThatTheProfileJudges() throws IOException {
        Path profile = file("p.json", """
                {"profile": "mulu-profile/1", "id": "p", "layer": "department", "zh": "部门", "en": "Department",
                  "extends": "guide-2017", "rules": {}}
                """);
        String data = file("foreign.ttl", FOREIGN).toString();
        String shapes = file("shapes.ttl", SHAPES).toString();
        Run run = Run.mulu("check", data, "--shapes", shapes, "--profile", profile.toString());
        assertThat(run.out())
                .contains(
                        "foreign.ttl <https://portal.example/d>  Violates the shape “https://shapes.example/S” "
                                + "(<http://www.w3.org/ns/dcat#keyword>)",
                        "shapes.ttl <https://shapes.example/S>  The shape “https://shapes.example/S” leads to the "
                                + "property shape “https://shapes.example/gone”");
        assertThat(Run.mulu("check", data, "--shapes", shapes, "--format", "json")
                        .out())
                .contains("\"subject\": \"https://portal.example/d\"", "\"rule\": \"shape-violated\"");
        assertThat(Run.mulu("check", data, "--shapes", shapes, "--format", "sarif")
                        .out())
                .contains("\"fullyQualifiedName\": \"https://portal.example/d\"");
    }

    @Test
    void shapesAreForRdfOnly() throws IOException {
        Run run = Run.mulu(
                "check",
                Shared.example("national-catalogue.json").toString(),
                "--shapes",
                file("shapes.ttl", SHAPES).toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--shapes is for inputs in RDF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shapes", "range", "deprecateduris", "dcat-ap-SHACL"})
    void anExportViolatesNoPublishedShape(String name) {
        Path shapes = Shared.file("conformance/dcat-ap-3.0.1/" + name + ".ttl");
        Path linked = folder.resolve("a.ttl");
        Run.mulu(
                "convert",
                Shared.example("national-catalogue.json").toString(),
                linked.toString(),
                "--audience",
                "internal");
        Run run = Run.mulu("check", linked.toString(), "--shapes", shapes.toString(), "--format", "json");
        assertThat(run.out()).doesNotContain("shape-violated", "shape-warned", "shape-noted");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a.ttl    | <a> <b> .                                    | mulu: a.ttl:1:9: this is not Turtle
                    a.nt     | <a>                                          | mulu: a.nt:1:
                    a.jsonld | {"@context": "https://example.org/c", "a": 1} | mulu: a.jsonld needs the JSON-LD context https://example.org/c, and nothing is fetched
                    a.rdf    | <a>                                          | mulu: a.rdf:1:
                    a.trig   | {                                            | mulu: a.trig:1:
                    """)
    void oneSentenceAndExitCode3WhenItCannotBeRead(String name, String text, String expected) throws IOException {
        Run run = run("check", file(name, text));
        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(run.err()).startsWith(expected).hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(run("check", folder.resolve("gone.ttl")).exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        String data = file("foreign.ttl", FOREIGN).toString();
        assertThat(Run.mulu(
                                "check",
                                data,
                                "--shapes",
                                folder.resolve("gone.ttl").toString())
                        .exitCode())
                .isEqualTo(ExitCode.INPUT_OUTPUT);
    }

    @Test
    void theLimitCanBeSet() throws IOException {
        Path large = file("large.ttl", "# " + "x".repeat(1 << 20) + "\n" + FOREIGN);
        assertThat(Run.mulu("check", large.toString(), "--rdf-limit", "1").err())
                .isEqualTo("mulu: large.ttl is longer than 1048576 bytes, which is the limit.\n");
        assertThat(Run.mulu("check", large.toString(), "--rdf-limit", "2").exitCode())
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(Run.mulu("check", large.toString(), "--rdf-limit", "0").exitCode())
                .isEqualTo(ExitCode.USAGE);
    }
}
