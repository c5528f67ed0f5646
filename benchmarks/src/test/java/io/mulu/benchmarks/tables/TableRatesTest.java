package io.mulu.benchmarks.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableRatesTest {

    @TempDir
    Path folder;

    @Test
    void printsEveryWorkAndEveryGoalOfEachWorkbook() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int missed = new TableRates(Effort.of(0, 1, 100, 200), new PrintStream(printed, true, StandardCharsets.UTF_8))
                .run(folder);
        List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).filteredOn(line -> line.contains("Outcome[")).hasSize(4 * 4 + 2 + 3);
        assertThat(lines).filteredOn(line -> line.contains("goal at most")).hasSize(4 * 3 + 1 + 2);
        assertThat(lines).filteredOn(line -> line.startsWith("large, 200 rows")).hasSize(1);
        assertThat(lines.get(lines.size() - 1)).isEqualTo("goals missed: " + missed);
    }

    @Test
    void allReadersSeeTheSameCells() throws Exception {
        for (SampleWorkbook workbook : Effort.of(0, 1, 100, 200).workbooks()) {
            Path file = folder.resolve("sample.xlsx");
            workbook.write(file);
            assertThat(Readings.libraryLoop(file)).isEqualTo(Readings.poiEvents(file));
            assertThat(Readings.catalogue(file)).isEqualTo(new Outcome(workbook.resources(), workbook.rows()));
            assertThat(Readings.checked(file).details()).isEqualTo((workbook.resources() + 49) / 50);
        }
    }
}
