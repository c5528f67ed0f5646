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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on a city's real submission. */
class CityCatalogueTest {

    @TempDir
    private Path out;

    private static Path workbook() {
        return Shared.file("samples/city-catalogue-part.xlsx");
    }

    private Catalog compiled() throws IOException {
        Run run = Run.mulu("compile", workbook().toString(), "-d", out.toString(), "--lang", "zh");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        try (InputStream in = Files.newInputStream(out.resolve("catalog.json"))) {
            return CatalogJson.read(in, "catalog.json", MetadataRegistry.guide2017(), CodeProfiles.shipped());
        }
    }

    @Test
    void everyResourceItemProviderAndCellIsInTheCatalogue() throws IOException {
        Catalog catalog = compiled();

        assertThat(catalog.resources()).hasSize(282);
        assertThat(catalog.resources().stream()
                        .mapToInt(resource -> resource.items().size())
                        .sum())
                .isEqualTo(3621);
        Set<String> providers = catalog.resources().stream()
                .map(resource -> resource.provider().code().text())
                .collect(Collectors.toSet());
        assertThat(providers).hasSize(7);
        assertThat(catalog.resources())
                .allSatisfy(resource -> assertThat(resource.code())
                        .isNotNull()
                        .satisfies(code -> assertThat(code.text())
                                .startsWith(resource.provider().code().text())));
        String json = Files.readString(out.resolve("catalog.json"));
        assertThat(textsOfVisibleCells(workbook()))
                .hasSizeGreaterThan(2000)
                .allSatisfy(text -> assertThat(json).contains(escaped(text)));
    }

    @Test
    void findingsNameSheetAndCell() throws IOException {
        compiled();

        String findings = Files.readString(out.resolve("findings.json"));
        assertThat(findings)
                .contains("\"sheet\": \"信息资源导入模板\"", "\"cell\": ")
                .doesNotContain("\"rule\": \"provider-code-check\"", "\"rule\": \"resource-code-form\"");
    }

    @Test
    void turtleAndJsonLdAreTheSameGraphAndConformToDcatAp() throws IOException {
        Path shapes = Shared.file("conformance/dcat-ap-3.0.1/shapes.ttl");
        compiled();

        Graph turtle = RDFDataMgr.loadGraph(out.resolve("catalog.ttl").toUri().toString());
        Graph jsonLd =
                RDFDataMgr.loadGraph(out.resolve("catalog.jsonld").toUri().toString());
        ValidationReport report = ShaclValidator.get()
                .validate(Shapes.parse(RDFDataMgr.loadGraph(shapes.toUri().toString())), turtle);

        assertThat(turtle.size()).isGreaterThan(10_000);
        assertThat(turtle.isIsomorphicWith(jsonLd)).isTrue();
        assertThat(report.getEntries()).isEmpty();
    }

    @Test
    void compilingTwiceWritesTheSameBytes(@TempDir Path other) throws IOException {
        compiled();
        Run.mulu("compile", workbook().toString(), "-d", other.toString(), "--lang", "zh");

        for (String file : List.of(
                "catalog.json", "catalog.ttl", "catalog.jsonld", "findings.json", "findings.sarif", "report.html")) {
            assertThat(other.resolve(file)).hasSameBinaryContentAs(out.resolve(file));
        }
    }

    @Test
    void theCatalogueItWroteCompilesToTheSameResources(@TempDir Path other) throws IOException {
        List<InformationResource> first = compiled().resources();
        Run.mulu("compile", out.resolve("catalog.json").toString(), "-d", other.toString());

        assertThat(other.resolve("catalog.json")).hasSameBinaryContentAs(out.resolve("catalog.json"));
        assertThat(first).isNotEmpty();
    }

    private static Set<String> textsOfVisibleCells(Path workbook) throws IOException {
        Set<String> texts = new HashSet<>();
        try (InputStream in = Files.newInputStream(workbook);
                ReadableWorkbook book = new ReadableWorkbook(in)) {
            Sheet sheet = book.getFirstSheet();
            try (Stream<Row> rows = sheet.openStream()) {
                rows.forEach(row -> row.stream()
                        .filter(cell -> cell != null)
                        .map(Cell::getText)
                        .filter(text -> !text.isBlank())
                        .forEach(texts::add));
            }
        }
        return texts;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
    }
}
