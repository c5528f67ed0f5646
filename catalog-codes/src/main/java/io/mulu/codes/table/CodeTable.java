package io.mulu.codes.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A table as a file holds it: attributes that say where it is from, column names and rows.
 *
 * <p>The file begins with lines of the form {@code # name: value}; other lines that begin with {@code #} are remarks.
 * The first line that does not is the header. Below it every line is a row, also one that begins with {@code #}. Empty
 * lines do not count. Fields are separated by commas and may be quoted after RFC 4180, also over several lines. A byte
 * order mark is skipped.
 *
 * <p>Immutable. Holds the whole file in memory.
 */
public final class CodeTable {

    private final Map<String, String> attributes;
    private final List<String> columns;
    private final List<TableRow> rows;
    private final List<TableFault> faults;

    private CodeTable(
            Map<String, String> attributes, List<String> columns, List<TableRow> rows, List<TableFault> faults) {
        this.attributes = Collections.unmodifiableMap(attributes);
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.faults = List.copyOf(faults);
    }

    /**
     * Reads a table that may be broken: what is wrong is in {@link #faults()}.
     *
     * @param reader the text; not closed
     * @return what could be read
     * @throws IOException if the text cannot be read
     */
    public static CodeTable read(Reader reader) throws IOException {
        CsvReader csv = new CsvReader(reader);
        Map<String, String> attributes = csv.attributes();
        List<String> header = List.of();
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<TableRow> rows = new ArrayList<>();
        for (List<String> record = csv.next(); !record.isEmpty(); record = csv.next()) {
            if (header.isEmpty()) {
                header = record.stream().map(String::strip).toList();
                index(header, columns, csv);
            } else {
                rows.add(row(csv, columns, record));
            }
        }
        if (header.isEmpty()) {
            csv.fault(0, "no-header", "");
        }
        return new CodeTable(attributes, header, rows, csv.faults());
    }

    /**
     * A table that was written in another form than CSV.
     *
     * @param attributes what it says of itself
     * @param columns the names of its columns, all different
     * @param rows a text for each column by line; a row with too few texts is filled up with blanks
     * @return the table, without faults
     */
    public static CodeTable of(
            Map<String, String> attributes, List<String> columns, SortedMap<Integer, List<String>> rows) {
        Map<String, Integer> index = new LinkedHashMap<>();
        columns.forEach(column -> index.put(column, index.size()));
        List<TableRow> read = new ArrayList<>();
        rows.forEach((line, texts) -> read.add(new TableRow(line, index, List.copyOf(texts))));
        return new CodeTable(new LinkedHashMap<>(attributes), columns, read, List.of());
    }

    private static void index(List<String> header, Map<String, Integer> columns, CsvReader csv) {
        for (int i = 0; i < header.size(); i++) {
            if (columns.putIfAbsent(header.get(i), i) != null) {
                csv.fault(csv.recordLine(), "duplicate-column", header.get(i));
            }
        }
    }

    private static TableRow row(CsvReader csv, Map<String, Integer> columns, List<String> record) {
        if (record.size() > columns.size()) {
            csv.fault(csv.recordLine(), "too-many-fields", record.get(columns.size()));
        }
        return new TableRow(csv.recordLine(), columns, record);
    }

    /**
     * Reads a table that comes with a program. A fault in it is a fault of the program.
     *
     * @param owner the class beside which the file lies
     * @param name the name of the file
     * @return the table, without faults
     */
    public static CodeTable shipped(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing table " + name);
            }
            CodeTable table = read(new InputStreamReader(in, StandardCharsets.UTF_8));
            if (!table.faults.isEmpty()) {
                throw new TableFormatException(name, table.faults);
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the file says of itself.
     *
     * @return the values of the leading {@code # name: value} lines, by name, in file order
     */
    public Map<String, String> attributes() {
        return attributes;
    }

    /**
     * One thing the file says of itself.
     *
     * @param name the name
     * @return the value; empty when the file does not say
     */
    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    /**
     * The header.
     *
     * @return column names, with white space at both ends taken off
     */
    public List<String> columns() {
        return columns;
    }

    /**
     * The rows.
     *
     * @return rows in file order
     */
    public List<TableRow> rows() {
        return rows;
    }

    /**
     * What is wrong with the form of the file: {@code no-header}, {@code duplicate-column}, {@code too-many-fields},
     * {@code unterminated-quote}, {@code text-after-quote}, {@code duplicate-attribute}.
     *
     * @return the faults in the order found
     */
    public List<TableFault> faults() {
        return faults;
    }
}
