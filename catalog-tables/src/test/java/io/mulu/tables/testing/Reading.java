package io.mulu.tables.testing;

import io.mulu.catalog.finding.CellLocation;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.ResourceSource;
import io.mulu.tables.grid.RowCursor;
import io.mulu.tables.grid.TableSheet;
import io.mulu.tables.read.TableCatalogReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads whole files, as only tests do. */
public final class Reading {

    private Reading() {}

    public static List<Entry> entries(Path path) throws IOException {
        return entries(TableCatalogReader.standard(), path);
    }

    public static List<Entry> entries(TableCatalogReader reader, Path path) throws IOException {
        try (ResourceSource source = reader.open(path)) {
            return entries(source);
        }
    }

    public static List<Entry> entries(ResourceSource source) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry = source.next(); entry != null; entry = source.next()) {
            entries.add(entry);
        }
        return entries;
    }

    public static List<InformationResource> resources(Path path) throws IOException {
        return entries(path).stream().map(Entry::resource).toList();
    }

    /** The cells of a sheet, one text each such as {@code B3=某市}. */
    public static List<String> cells(TableSheet sheet) throws IOException {
        List<String> cells = new ArrayList<>();
        try (RowCursor rows = sheet.rows()) {
            while (rows.next()) {
                for (int column = 1; column <= rows.width(); column++) {
                    if (rows.text(column) != null) {
                        cells.add(CellLocation.letters(column) + rows.row() + "=" + rows.text(column));
                    }
                }
            }
        }
        return cells;
    }
}
