package io.mulu.tables.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.model.Catalog;
import io.mulu.tables.layout.Layout;
import io.mulu.tables.read.TableCatalogReader;
import io.mulu.tables.testing.RandomTables;
import io.mulu.tables.testing.RoundTrip;
import io.mulu.tables.testing.SharedFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table read, written and read again says the same, down to the last text that nobody knew. */
class RoundTripTest {

    private static final int TABLES = 40;
    private static final TableOptions OPTIONS = TableOptions.standard();
    private static final TableCatalogReader READER = TableCatalogReader.standard();

    @TempDir
    Path folder;

    @Test
    void givesTheSameJsonOfTheCityWorkbook() throws IOException {
        Path sample = SharedFiles.sample("city-catalogue-part.xlsx");
        Catalog read = RoundTrip.read(READER, sample);
        byte[] written = RoundTrip.xlsx(read, OPTIONS);

        Catalog again = RoundTrip.read(READER, written, "city-catalogue-part.xlsx");

        assertThat(RoundTrip.json(again)).isEqualTo(RoundTrip.json(read));
        assertThat(RoundTrip.xlsx(again, OPTIONS)).isEqualTo(written);
    }

    @Test
    void givesTheSameResourcesOfTheCityWorkbookInMergedCellsAndAsText() throws IOException {
        Catalog read = RoundTrip.read(READER, SharedFiles.sample("city-catalogue-part.xlsx"));

        Catalog merged = RoundTrip.read(READER, RoundTrip.xlsx(read, OPTIONS.withMerged(true)), "merged.xlsx");
        Catalog text = RoundTrip.read(READER, RoundTrip.csv(read, OPTIONS), "text.csv");

        assertThat(RoundTrip.json(merged.resources())).isEqualTo(RoundTrip.json(read.resources()));
        assertThat(RoundTrip.json(text.resources())).isEqualTo(RoundTrip.json(read.resources()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void givesTheSameJsonOfRandomTables(long seed) throws IOException {
        Random random = new Random(seed);
        for (int table = 0; table < TABLES; table++) {
            Path path = RandomTables.csv(random, folder, "t" + table + ".csv");
            Catalog read = RoundTrip.read(READER, path);
            Catalog text = RoundTrip.read(READER, RoundTrip.csv(read, OPTIONS), "t" + table + ".csv");
            assertThat(RoundTrip.json(text)).as("%s", path).isEqualTo(RoundTrip.json(read));
            for (TableOptions options : new TableOptions[] {
                OPTIONS,
                OPTIONS.withMerged(true),
                OPTIONS.withLayout(Layout.shipped().get(0))
            }) {
                Catalog again = RoundTrip.read(READER, RoundTrip.xlsx(read, options), "again.xlsx");
                assertThat(again.resources())
                        .as("%s %s", path, options.merged())
                        .isEqualTo(read.resources());
            }
        }
    }
}
