package io.mulu.tables.injection;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.check.CheckSettings;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.rule.RuleBook;
import io.mulu.catalog.rule.RuleInfo;
import io.mulu.catalog.rule.RulePhase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
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

    /** What a rule of another phase looks at is no catalogue. */
    private static final Set<RulePhase> OF_CATALOGUES =
            EnumSet.of(RulePhase.ENTRY, RulePhase.CATALOG, RulePhase.ASSIGNMENT);

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
        List<Defect> defects = TABLE.stream()
                .filter(defect -> defect.phase().isEmpty() && defect.isFor(name))
                .toList();

        assertThat(differences(form(name), defects, size(name), SETTINGS)).isEmpty();
    }

    /** Two forms in full; the other two as well with {@code -Dmulu.catalogue.forms=all}. */
    private static int size(String name) {
        boolean full =
                List.of("jsonl", "workbook").contains(name) || "all".equals(System.getProperty("mulu.catalogue.forms"));
        return full ? CleanCatalogueTest.SIZE : CleanCatalogueTest.SIZE / 2;
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "csv"})
    void areFoundInElementsThatWereAddedToTheRegistry(String name) throws IOException {
        CheckSettings settings = new CheckSettings(
                ExtendedRegistry.REGISTRY,
                SETTINGS.scheme(),
                SETTINGS.codeProfile(),
                SETTINGS.profile(),
                SETTINGS.today());
        List<Defect> defects = TABLE.stream()
                .filter(defect -> defect.phase().equals("registry"))
                .toList();

        assertThat(differences(form(name), defects, 1_000, settings)).isEmpty();
    }

    private List<String> differences(WrittenCatalogue form, List<Defect> defects, int size, CheckSettings settings)
            throws IOException {
        List<Texts> clean = CleanCatalogue.of(size, settings.registry(), settings.scheme());
        DefectiveCatalogue catalogue = DefectiveCatalogue.of(clean, defects);
        CatalogueReading.Result result = CatalogueReading.check(form.write(folder, catalogue.entries()), settings);
        List<String> differences = differences(catalogue, form, result.lines());
        if (result.entries() != size) {
            differences.add(result.entries() + " entries were read");
        }
        return differences;
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

        assertThat(rules)
                .containsExactlyInAnyOrderElementsOf(RuleBook.shipped().rules().stream()
                        .filter(rule -> OF_CATALOGUES.contains(rule.phase()))
                        .map(RuleInfo::id)
                        .toList());
    }
}
