package io.mulu.tables.injection;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.check.CheckSettings;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.rule.RuleBook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One defect of each kind in a catalogue of ten thousand resources: each is found where it is, by its rule, and nothing else. */
class InjectedDefectsTest {

    private static final MetadataRegistry REGISTRY = MetadataRegistry.guide2017();
    private static final CheckSettings SETTINGS = CheckSettings.guide2017(LocalDate.of(2017, 12, 31));
    private static final List<Defect> TABLE = DefectiveCatalogue.table();

    @TempDir
    private Path folder;

    private static WrittenCatalogue form(String name) {
        return switch (name) {
            case "json" -> JsonCatalogue.document(REGISTRY);
            case "jsonl" -> JsonCatalogue.lines(REGISTRY);
            case "csv" -> TableCatalogue.csv();
            default -> TableCatalogue.workbook();
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "jsonl", "csv", "workbook"})
    void areAllFoundAtTheirPlacesByTheirRulesAndNothingElse(String name) throws IOException {
        WrittenCatalogue form = form(name);
        List<Defect> defects = TABLE.stream()
                .filter(defect -> !defect.assignment() && defect.isFor(name))
                .toList();
        List<Texts> clean = CleanCatalogue.of(CleanCatalogueTest.SIZE, REGISTRY, SETTINGS.scheme());
        DefectiveCatalogue catalogue = DefectiveCatalogue.of(clean, defects);

        CatalogueReading.Result result = CatalogueReading.check(form.write(folder, catalogue.entries()), SETTINGS);

        assertThat(differences(catalogue, form, result.lines())).isEmpty();
        assertThat(result.entries()).isEqualTo(CleanCatalogueTest.SIZE);
    }

    /** What was missed, with the line of the table, and what was found besides. */
    private static List<String> differences(DefectiveCatalogue catalogue, WrittenCatalogue form, List<String> lines) {
        List<String> besides = new ArrayList<>(lines);
        List<String> differences = new ArrayList<>();
        for (DefectiveCatalogue.Injected one : catalogue.injected()) {
            for (Defect.Find find : one.defect().finds()) {
                String place =
                        form.place(one.places()[find.entry()], find.written()).text();
                String expected = find.rule() + " " + find.member() + " " + place;
                if (!besides.remove(expected)) {
                    differences.add(
                            "line " + one.defect().line() + " (" + one.defect().what() + ") missed: " + expected);
                }
            }
        }
        besides.forEach(line -> differences.add("besides: " + line));
        return differences;
    }

    @Test
    void areThereForEveryRule() {
        Set<String> rules = new TreeSet<>();
        TABLE.stream().filter(defect -> defect.rules().size() == 1).forEach(defect -> rules.addAll(defect.rules()));

        assertThat(rules).containsExactlyInAnyOrderElementsOf(RuleBook.shipped().ids());
    }
}
