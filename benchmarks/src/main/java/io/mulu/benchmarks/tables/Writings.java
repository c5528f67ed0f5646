package io.mulu.benchmarks.tables;

import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.Entry;
import io.mulu.tables.read.TableCatalogReader;
import io.mulu.tables.read.TableCatalogSource;
import io.mulu.tables.write.TableCatalogWriter;
import io.mulu.tables.write.TableOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;

/** The ways in which the same workbook is written: a catalogue by its writer, and what came of that cell by cell. */
final class Writings {

    private static final int WINDOW = 100;

    private final CatalogDescription description;
    private final List<InformationResource> resources;
    private final List<@Nullable String[]> cells;

    private Writings(
            CatalogDescription description, List<InformationResource> resources, List<@Nullable String[]> cells) {
        this.description = description;
        this.resources = resources;
        this.cells = cells;
    }

    /** Holds what a workbook says, and the cells that come of it when it is written as a catalogue again. */
    static Writings of(SampleWorkbook sample, Path file) throws IOException {
        sample.write(file);
        List<InformationResource> resources = new ArrayList<>();
        CatalogDescription description;
        try (TableCatalogSource source = TableCatalogReader.standard().open(file)) {
            description = source.description();
            for (Entry entry = source.next(); entry != null; entry = source.next()) {
                resources.add(entry.resource());
            }
        }
        Writings writings = new Writings(description, resources, new ArrayList<>());
        writings.write(Files.newOutputStream(file));
        writings.hold(file);
        Files.delete(file);
        return writings;
    }

    private void hold(Path file) throws IOException {
        Map<String, String> known = new HashMap<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                @Nullable String[] texts = new @Nullable String[row.getCellCount()];
                for (int column = 0; column < texts.length; column++) {
                    Cell cell = row.getCell(column);
                    texts[column] = cell == null || cell.getText().isEmpty()
                            ? null
                            : known.computeIfAbsent(cell.getText(), text -> text);
                }
                cells.add(texts);
            });
        }
    }

    Outcome library() throws IOException {
        write(OutputStream.nullOutputStream());
        return outcome();
    }

    private void write(OutputStream out) throws IOException {
        try (TableCatalogWriter writer = TableCatalogWriter.xlsx(out, TableOptions.standard())) {
            writer.begin(description);
            for (InformationResource resource : resources) {
                writer.write(resource);
            }
            writer.finish();
        }
    }

    /** As the streaming writer of POI is used. */
    Outcome poi() throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
            Sheet sheet = workbook.createSheet("填报");
            for (int row = 0; row < cells.size(); row++) {
                Row written = sheet.createRow(row);
                @Nullable String[] texts = cells.get(row);
                for (int column = 0; column < texts.length; column++) {
                    if (texts[column] != null) {
                        written.createCell(column).setCellValue(texts[column]);
                    }
                }
            }
            workbook.write(OutputStream.nullOutputStream());
        }
        return outcome();
    }

    private Outcome outcome() {
        return new Outcome(
                cells.size(),
                cells.stream()
                        .mapToLong(row ->
                                Stream.of(row).filter(text -> text != null).count())
                        .sum());
    }
}
