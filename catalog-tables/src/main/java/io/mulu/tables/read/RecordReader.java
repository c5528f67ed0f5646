package io.mulu.tables.read;

import io.mulu.catalog.registry.Spelling;
import io.mulu.tables.csv.CsvFile;
import io.mulu.tables.grid.RowCursor;
import io.mulu.tables.grid.TableFile;
import io.mulu.tables.grid.TableLimits;
import io.mulu.tables.grid.TableSheet;
import io.mulu.tables.grid.UnreadableTable;
import io.mulu.tables.layout.HeadingText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables in which each row below one row of headings is a record: workbooks (xlsx) and text files (csv, tsv). The
 * row of headings is the one, among the first of a sheet, in which the most columns that are asked for are found by their
 * headings; marks such as （必填项）, width, case and blanks are set aside. Immutable and thread-safe.
 */
public final class RecordReader {

    private static final int LAST_HEADING_ROW = 24;

    private final Map<String, List<String>> columns;
    private final String required;
    private final @Nullable String sheet;
    private final TableLimits limits;

    /**
     * A reader.
     *
     * @param columns the headings of each column that is asked for, by a name of its own
     * @param required the name of the column without which a row is no row of headings
     * @param sheet the name of the sheet, which may be hidden; null to find it by its headings
     * @param limits what files may be at most
     */
    public RecordReader(
            Map<String, List<String>> columns, String required, @Nullable String sheet, TableLimits limits) {
        this.columns = new LinkedHashMap<>(columns);
        this.required = required;
        this.sheet = sheet;
        this.limits = limits;
    }

    /**
     * Reads all records of a file.
     *
     * @param file the file
     * @return the records that have text in any column, in order
     * @throws io.mulu.catalog.stream.UnreadableInputException if it is no table with such headings; says why
     * @throws IOException if reading fails
     */
    public List<TableRecord> read(Path file) throws IOException {
        Path name = file.getFileName();
        try (TableFile table = TableFiles.open(file, name == null ? file.toString() : name.toString(), limits)) {
            Head head = find(table);
            return records(head);
        }
    }

    private Head find(TableFile table) throws IOException {
        List<Head> heads = new ArrayList<>();
        if (table instanceof CsvFile csv) {
            for (char separator : CsvFile.SEPARATORS) {
                search(csv.separatedBy(separator).sheets().get(0), heads);
            }
        } else {
            for (TableSheet each : candidates(table)) {
                search(each, heads);
            }
        }
        int most = heads.stream().mapToInt(Head::known).max().orElse(0);
        List<Head> best = heads.stream().filter(head -> head.known() == most).toList();
        if (best.isEmpty()) {
            String wanted = String.join("、", columns.getOrDefault(required, List.of()));
            throw UnreadableTable.because("no-heading", table.name(), "wanted", wanted);
        }
        if (best.size() > 1 && !(table instanceof CsvFile)) {
            String sheets = best.stream()
                    .map(head -> String.valueOf(head.sheet().name()))
                    .collect(Collectors.joining("、"));
            throw UnreadableTable.because("several-sheets", table.name(), "sheets", sheets);
        }
        return best.get(0);
    }

    private List<TableSheet> candidates(TableFile table) throws IOException {
        if (sheet == null) {
            return table.sheets().stream().filter(TableSheet::visible).toList();
        }
        List<TableSheet> named = table.sheets().stream()
                .filter(each -> sheet.equals(each.name()))
                .toList();
        if (named.isEmpty()) {
            String sheets = table.sheets().stream()
                    .map(each -> String.valueOf(each.name()))
                    .collect(Collectors.joining("、"));
            throw UnreadableTable.because("no-such-sheet", table.name(), "sheet", sheet, "sheets", sheets);
        }
        return named;
    }

    /** The best row of headings of a sheet, if it has any. */
    private void search(TableSheet candidate, List<Head> heads) throws IOException {
        List<Head> found = new ArrayList<>();
        try (RowCursor rows = candidate.rows()) {
            while (rows.next() && rows.row() <= LAST_HEADING_ROW) {
                Head head = head(candidate, rows);
                if (head.columns().containsValue(required)) {
                    found.add(head);
                }
            }
        }
        found.stream()
                .max(Comparator.comparingInt(Head::known)
                        .thenComparing(Comparator.comparingInt(Head::row).reversed()))
                .ifPresent(heads::add);
    }

    private Head head(TableSheet of, RowCursor row) {
        Map<String, String> byKey = new HashMap<>();
        columns.forEach((name, headings) -> headings.forEach(heading -> byKey.put(HeadingText.key(heading), name)));
        Map<Integer, String> known = new TreeMap<>();
        Map<Integer, String> others = new TreeMap<>();
        for (int column = 1; column <= row.width(); column++) {
            String text = row.text(column);
            if (text != null) {
                String name = byKey.getOrDefault(HeadingText.key(text), byKey.get(HeadingText.bareKey(text)));
                if (name != null && !known.containsValue(name)) {
                    known.put(column, name);
                } else {
                    others.put(column, unique(HeadingText.name(text), others));
                }
            }
        }
        return new Head(of, row.row(), known, others);
    }

    /** A heading that occurs again gets a number, so that no column is lost. */
    private static String unique(String heading, Map<Integer, String> others) {
        String name = heading;
        for (int number = 2; others.containsValue(name); number++) {
            name = heading + " " + number;
        }
        return name;
    }

    private static List<TableRecord> records(Head head) throws IOException {
        List<TableRecord> records = new ArrayList<>();
        try (RowCursor rows = head.sheet().merges().carryDown(head.sheet().rows())) {
            while (rows.next()) {
                if (rows.row() > head.row()) {
                    Map<String, String> texts = texts(rows, head.columns());
                    Map<String, String> others = texts(rows, head.others());
                    if (!texts.isEmpty() || !others.isEmpty()) {
                        records.add(new TableRecord(head.sheet().name(), rows.row(), texts, others));
                    }
                }
            }
        }
        return records;
    }

    private static Map<String, String> texts(RowCursor row, Map<Integer, String> columns) {
        Map<String, String> texts = new LinkedHashMap<>();
        columns.forEach((column, name) -> {
            String text = column <= row.width() ? row.text(column) : null;
            if (text != null && !Spelling.trim(text).isEmpty()) {
                texts.put(name, Spelling.trim(text));
            }
        });
        return texts;
    }

    private record Head(TableSheet sheet, int row, Map<Integer, String> columns, Map<Integer, String> others) {

        int known() {
            return columns.size();
        }
    }
}
