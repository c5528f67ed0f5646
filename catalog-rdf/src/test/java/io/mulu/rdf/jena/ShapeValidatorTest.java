package io.mulu.rdf.jena;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.finding.SubjectLocation;
import io.mulu.catalog.message.FindingTexts;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.intake.InputSyntax;
import io.mulu.rdf.intake.IntakeLimits;
import io.mulu.rdf.shapes.ShapeFile;
import io.mulu.rdf.testing.Graphs;
import io.mulu.rdf.testing.Samples;
import io.mulu.rdf.testing.Shared;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Graphs against shapes: ours, those of the examples of the rules, and published ones. */
class ShapeValidatorTest {

    private static final String PREFIXES = """
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix ex: <https://shapes.example/> .
            """;

    private static final RdfOptions OPTIONS = RdfOptions.defaults()
            .withLandingPage("https://data.example/resource/{code}")
            .withAudience(Audience.INTERNAL);

    private static ShapeSet shapes(String turtle) {
        try {
            return ShapeSet.read(stream(turtle), "s.ttl", InputSyntax.TURTLE, IntakeLimits.STANDARD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RdfGraph graph(String turtle) {
        try {
            return RdfGraph.read(stream(turtle), "d.ttl", InputSyntax.TURTLE, IntakeLimits.STANDARD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream(String turtle) {
        return new ByteArrayInputStream((PREFIXES + turtle).getBytes(StandardCharsets.UTF_8));
    }

    private static RdfGraph export() {
        byte[] turtle = Graphs.turtle(OPTIONS, Samples.description(), Samples.rich());
        return graph(new String(turtle, StandardCharsets.UTF_8));
    }

    private static ShapeSet published(String name) throws IOException {
        try (InputStream in = Files.newInputStream(Shared.file("dcat-ap-3.0.1/" + name))) {
            return ShapeSet.read(in, name, InputSyntax.TURTLE, IntakeLimits.STANDARD);
        }
    }

    @Test
    void tellsShapePathValueAndMessageOfAResult() {
        ShapeSet shapes = shapes("""
                ex:Dataset a sh:NodeShape ; sh:targetClass dcat:Dataset ; sh:property
                    [ sh:path dct:title ; sh:maxLength 3 ; sh:message "名称太长。"@zh, "Too long."@en ] .
                """);
        List<Finding> found =
                new ShapeValidator(List.of(shapes)).validate(graph("ex:d a dcat:Dataset ; dct:title \"four\"@en ."));
        assertThat(found)
                .containsExactly(Finding.of(
                        "shape-violated",
                        "",
                        new SubjectLocation("d.ttl", "https://shapes.example/d"),
                        Map.of(
                                "shape", "https://shapes.example/Dataset",
                                "path", "<http://purl.org/dc/terms/title>",
                                "constraint", "MaxLength",
                                "messageZh", "名称太长",
                                "messageEn", "Too long",
                                "found", "four@en"),
                        null));
        assertThat(FindingTexts.shipped(MetadataRegistry.guide2017())
                        .sentence(found.get(0))
                        .en())
                .isEqualTo("Violates the shape “https://shapes.example/Dataset” (<http://purl.org/dc/terms/title>): Too"
                        + " long. What stands there: “four@en”.");
    }

    /** The examples of the rules' pages. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    shape-violated | sh:path dct:title ; sh:minCount 1                                | dct:title "企业名录"
                    shape-warned   | sh:path dcat:keyword ; sh:minCount 1 ; sh:severity sh:Warning    | dcat:keyword "企业"
                    shape-noted    | sh:path dct:title ; sh:minLength 2 ; sh:minCount 1 ; sh:severity sh:Info | dct:title "企业名录"
                    """)
    void theSeverityOfTheShapeSaysWhichRule(String rule, String property, String good) {
        ShapeValidator validator = new ShapeValidator(List.of(
                shapes("ex:S a sh:NodeShape ; sh:targetClass dcat:Dataset ; sh:property [ " + property + " ] .")));
        assertThat(validator.validate(graph("ex:d a dcat:Dataset .")))
                .extracting(Finding::rule)
                .containsExactly(rule);
        assertThat(validator.validate(graph("ex:d a dcat:Dataset ; " + good + " .")))
                .isEmpty();
    }

    @Test
    void dropsLinksToPropertyShapesThatAreNotThereAndUsesTheOthers() {
        ShapeSet shapes = shapes("""
                ex:S a sh:NodeShape ; sh:targetClass dcat:Dataset ; sh:property ex:gone, ex:title .
                ex:title sh:path dct:title ; sh:minCount 1 .
                """);
        assertThat(shapes.faults())
                .containsExactly(Finding.of(
                        "shape-unusable",
                        "",
                        new SubjectLocation("s.ttl", "https://shapes.example/S"),
                        Map.of("shape", "https://shapes.example/S", "found", "https://shapes.example/gone"),
                        null));
        assertThat(new ShapeValidator(List.of(shapes)).validate(graph("ex:d a dcat:Dataset .")))
                .extracting(finding -> finding.arguments().get("constraint"))
                .containsExactly("MinCount");
        assertThat(shapes("ex:S a sh:NodeShape ; sh:property ex:gone . ex:gone sh:path dct:title .")
                        .faults())
                .isEmpty();
    }

    @Test
    void refusesWhatIsNoShacl() {
        assertThatThrownBy(() -> ShapeSet.read(
                        stream("ex:S a sh:NodeShape ; sh:targetClass dcat:Dataset ; sh:in \"no list\" ."),
                        "s.ttl",
                        InputSyntax.TURTLE,
                        IntakeLimits.STANDARD))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageStartingWith("s.ttl cannot be used as shapes: ");
    }

    @ParameterizedTest
    @CsvSource({"BASE", "CODE_LISTS"})
    void ourShapesAreCompiledAndFindWhatTheRegistryAsksFor(ShapeFile file) {
        ShapeSet derived = ShapeSet.derived(file, OPTIONS);
        assertThat(derived.targeted()).isPositive();
        assertThat(derived.faults()).isEmpty();
        byte[] turtle = Graphs.turtle(OPTIONS, Samples.description(), List.of(Samples.plain(3)));
        ShapeValidator validator = new ShapeValidator(List.of(derived));
        assertThat(validator.validate(graph(new String(turtle, StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void ourShapesAskForWhatAnEmptyDatasetLacks() {
        ShapeValidator validator = new ShapeValidator(List.of(ShapeSet.derived(ShapeFile.BASE, OPTIONS)));
        assertThat(validator.validate(graph("ex:d a dcat:Dataset .")))
                .extracting(finding -> finding.arguments().get("messageEn"))
                .contains("Sharing type is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "shapes.ttl, 15, 0",
        "range.ttl, 10, 0",
        "deprecateduris.ttl, 4, 0",
        "dcat-ap-SHACL.ttl, 33, 2",
    })
    void ourExportViolatesNoPublishedShape(String name, int targeted, int dropped) throws IOException {
        ShapeSet shapes = published(name);
        assertThat(shapes.targeted()).isEqualTo(targeted);
        assertThat(shapes.faults()).hasSize(dropped);
        assertThat(new ShapeValidator(List.of(shapes)).validate(export())).isEmpty();
    }

    @Test
    void manyThreadsFindTheSameWithOneValidator() throws Exception {
        ShapeValidator validator = new ShapeValidator(List.of(
                ShapeSet.derived(ShapeFile.BASE, OPTIONS),
                ShapeSet.derived(ShapeFile.RECOMMENDED, OPTIONS),
                ShapeSet.derived(ShapeFile.CODE_LISTS, OPTIONS)));
        RdfGraph shared = export();
        List<Finding> expected = validator.validate(shared);
        assertThat(expected).isNotEmpty();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<Finding>>> results = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                boolean own = i % 2 == 0;
                results.add(threads.submit(() -> validator.validate(own ? export() : shared)));
            }
            for (Future<List<Finding>> result : results) {
                assertThat(get(result)).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Finding> get(Future<List<Finding>> result) throws InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }
}
