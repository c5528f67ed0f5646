package io.mulu.catalog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.finding.CellLocation;
import io.mulu.catalog.finding.DocumentLocation;
import io.mulu.catalog.finding.FileLocation;
import io.mulu.catalog.finding.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocationTableTest {

    private static final List<Location> LOCATIONS = List.of(
            new DocumentLocation("a.json", "/resources/0/code", 1, 2),
            new DocumentLocation("a.json", "/resources/1/code", 30, 4),
            new DocumentLocation("b.json", "/resources/1/code", 30, 4),
            new DocumentLocation("a.jsonl", "/code", 5, 6),
            new DocumentLocation("a.jsonl", "/code", 7, 8),
            new DocumentLocation("a.jsonl", "/name", 7, 8),
            new DocumentLocation("a.jsonl", "", 0, 0),
            new DocumentLocation("a.jsonl", "/extensions/007", 1, 1),
            new DocumentLocation("a.jsonl", "/extensions/7/12", 1, 1),
            new DocumentLocation("a.jsonl", "/extensions/12345678901234567890", 1, 1),
            new DocumentLocation("a.jsonl", "/resources/2147483648/x/3", 1, 1),
            new CellLocation("a.xlsx", "Sheet1", 4, 3),
            new CellLocation("a.xlsx", "Sheet2", 4, 3),
            new CellLocation("a.xlsx", "Sheet2", 5, 0),
            new CellLocation("a.csv", null, 5, 1),
            new CellLocation("a.csv", null, 6, 1),
            new FileLocation("a.xlsx"));

    @Test
    void givesBackWhatWasPut() {
        LocationTable table = new LocationTable();
        for (int i = 0; i < 40 * LOCATIONS.size(); i++) {
            table.put(i, LOCATIONS.get(i % LOCATIONS.size()));
        }
        for (int i = 0; i < 40 * LOCATIONS.size(); i++) {
            assertThat(table.location(i)).isEqualTo(LOCATIONS.get(i % LOCATIONS.size()));
        }
    }

    @Test
    void knowsUnderWhichNumbersSomethingWasPut() {
        LocationTable table = new LocationTable();
        table.put(3, LOCATIONS.get(0));
        table.put(1000, LOCATIONS.get(1));
        assertThat(List.of(0, 3, 4, 999, 1000, 1001, 1_000_000).stream().filter(table::has))
                .containsExactly(3, 1000);
    }
}
