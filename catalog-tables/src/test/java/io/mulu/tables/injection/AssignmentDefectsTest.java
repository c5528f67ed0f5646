package io.mulu.tables.injection;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.check.CheckSettings;
import io.mulu.catalog.compile.CatalogCompiler;
import io.mulu.catalog.compile.Compilation;
import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.stream.ResourceSource;
import io.mulu.codes.ledger.AssignmentLedger;
import io.mulu.codes.ledger.InMemoryLedger;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Defects that show only when the ledger of codes is asked: a catalogue is compiled, and then again with them in it. */
class AssignmentDefectsTest {

    private static final int SIZE = 1_000;
    private static final MetadataRegistry REGISTRY = MetadataRegistry.guide2017();
    private static final CheckSettings SETTINGS = CheckSettings.guide2017(LocalDate.of(2017, 12, 31));

    @TempDir
    private Path folder;

    private final AssignmentLedger ledger =
            InMemoryLedger.open("test", Clock.fixed(Instant.parse("2017-12-31T00:00:00Z"), ZoneOffset.UTC));

    @Test
    void areFoundAtTheirPlacesByTheirRulesAndNothingElse() throws IOException {
        List<Texts> clean = CleanCatalogue.of(SIZE, REGISTRY, SETTINGS.scheme());
        List<Defect> defects = DefectiveCatalogue.table().stream()
                .filter(defect -> defect.phase().equals("assignment"))
                .toList();
        DefectiveCatalogue catalogue = DefectiveCatalogue.of(clean, defects);
        List<String> before = compiled(JsonCatalogue.lines(REGISTRY).write(folder, clean));
        catalogue.injected().stream()
                .filter(one -> one.defect().rules().contains("code-withdrawn"))
                .forEach(one ->
                        ledger.retire(clean.get(one.places()[0]).text("code").orElseThrow(), List.of(), "撤销"));

        WrittenCatalogue form = TableCatalogue.csv();
        List<String> after = compiled(form.write(folder, catalogue.entries()));

        List<String> expected = new ArrayList<>();
        catalogue
                .injected()
                .forEach(one -> one.defect()
                        .finds()
                        .forEach(find -> expected.add(find.rule() + " "
                                + find.member() + " "
                                + form.place(one.places()[find.entry()], find.written())
                                        .text())));
        assertThat(before).isEmpty();
        assertThat(after).containsExactlyInAnyOrderElementsOf(expected);
    }

    private List<String> compiled(Path file) throws IOException {
        try (CatalogCompiler compiler = new CatalogCompiler(SETTINGS, folder);
                ResourceSource source = CatalogueReading.open(file, SETTINGS)) {
            compiler.add(source);
            Compilation compilation =
                    compiler.finish(CatalogDescription.builder().build(), ledger, List.of());
            return compilation.findings().stream()
                    .map(JudgedFinding::finding)
                    .map(AssignmentDefectsTest::line)
                    .toList();
        }
    }

    private static String line(Finding finding) {
        return finding.rule() + " " + finding.member() + " "
                + finding.location().text();
    }
}
