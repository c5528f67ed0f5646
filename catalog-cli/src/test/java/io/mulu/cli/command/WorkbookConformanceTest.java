package io.mulu.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.cli.exit.ExitCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What workbooks become as linked data, against the split shapes of DCAT-AP 3.0.1: nothing is let pass. */
class WorkbookConformanceTest {

    private static final List<String> FILES = List.of(
            "shapes.ttl", "range.ttl", "shapes_recommended.ttl", "mdr-vocabularies.shape.ttl", "deprecateduris.ttl");
    private static final Map<String, Shapes> SHAPES = new TreeMap<>();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "national-catalogue.xlsx, internal",
        "national-catalogue.xlsx, public",
        "national-catalogue-27.xlsx, internal",
        "national-catalogue-27.xlsx, public",
        "national-catalogue-defects.xlsx, internal",
        "national-catalogue-defects.xlsx, public",
    })
    void exampleWorkbooksViolateNothing(String workbook, String audience) {
        violatesNothing(Shared.example(workbook), audience);
        violatesNothing(Shared.example(workbook), audience, "--labels");
    }

    @ParameterizedTest
    @CsvSource({"internal", "public"})
    void aCitysRealSubmissionViolatesNothing(String audience) {
        violatesNothing(Shared.file("samples/city-catalogue-part.xlsx"), audience);
        violatesNothing(Shared.file("samples/city-catalogue-part.xlsx"), audience, "--labels");
    }

    @Test
    void labelsAreForDcatOnly() {
        Run run = Run.mulu(
                "convert",
                Shared.example("national-catalogue.json").toString(),
                folder.resolve("x.csv").toString(),
                "--labels");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--labels");
    }

    private void violatesNothing(Path workbook, String audience, String... more) {
        Path out = folder.resolve(audience + more.length + ".ttl");
        List<String> arguments =
                new ArrayList<>(List.of("convert", workbook.toString(), out.toString(), "--audience", audience));
        arguments.addAll(List.of(more));
        Run run = Run.mulu(arguments.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        Graph data = RDFDataMgr.loadGraph(out.toUri().toString());
        assertThat(data.size()).isPositive();
        for (String file : FILES) {
            Shapes shapes = SHAPES.computeIfAbsent(file, WorkbookConformanceTest::shapes);
            assertThat(ShaclValidator.get().validate(shapes, data).getEntries())
                    .as(file)
                    .allMatch(entry -> entry.severity() != Severity.Violation);
        }
    }

    private static Shapes shapes(String file) {
        Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph(
                Shared.file("conformance/dcat-ap-3.0.1/" + file).toUri().toString()));
        assertThat(shapes.getTargetShapes()).isNotEmpty();
        return shapes;
    }
}
