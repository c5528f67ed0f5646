package io.mulu.tables.injection;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.check.CheckSettings;
import io.mulu.catalog.profile.Profile;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.codes.classification.ShippedSchemes;
import io.mulu.codes.resource.CodeProfiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A catalogue of ten thousand resources in which there is nothing to find. */
class CleanCatalogueTest {

    static final int SIZE = 10_000;
    static final MetadataRegistry REGISTRY = MetadataRegistry.guide2017();
    static final CheckSettings SETTINGS = CheckSettings.guide2017(LocalDate.of(2017, 12, 31));

    @TempDir
    private Path folder;

    /** The other two forms as well with {@code -Dmulu.catalogue.forms=all}; defects are put into all four in any case. */
    static Stream<WrittenCatalogue> forms() {
        Stream<WrittenCatalogue> usual = Stream.of(JsonCatalogue.lines(REGISTRY), TableCatalogue.workbook());
        return "all".equals(System.getProperty("mulu.catalogue.forms"))
                ? Stream.concat(usual, Stream.of(JsonCatalogue.document(REGISTRY), TableCatalogue.csv()))
                : usual;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void hasNoFindings(WrittenCatalogue form) throws IOException {
        List<Texts> entries = CleanCatalogue.of(SIZE, REGISTRY, SETTINGS.scheme());

        CatalogueReading.Result result = CatalogueReading.check(form.write(folder, entries), SETTINGS);

        assertThat(result.lines()).isEmpty();
        assertThat(result.entries()).isEqualTo(SIZE);
    }

    @Test
    void hasNoFindingsUnderTheClassificationThatTheGuideLists() throws IOException {
        CheckSettings settings = new CheckSettings(
                REGISTRY,
                ShippedSchemes.guide2017(),
                CodeProfiles.shipped().profile("national").orElseThrow(),
                Profile.shipped("guide-2017"),
                SETTINGS.today());
        List<Texts> entries = CleanCatalogue.of(1_000, REGISTRY, settings.scheme());

        Path file = JsonCatalogue.lines(REGISTRY).write(folder, entries);

        assertThat(CatalogueReading.check(file, settings).lines()).isEmpty();
    }
}
