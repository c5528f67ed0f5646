package io.mulu.codes.classification;

import io.mulu.codes.table.CodeTable;
import io.mulu.codes.table.TableFault;
import io.mulu.codes.table.TableFormatException;
import io.mulu.codes.table.TableRow;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads classification schemes from code tables.
 *
 * <p>The columns {@code code}, {@code name} and {@code parent} must be there; {@code aliases} (separated by {@code |}) and
 * {@code note} may. An empty parent puts a node at the top. Rows may stand in any order. The attributes {@code id},
 * {@code title.zh}, {@code title.en}, {@code edition} and {@code source} describe the scheme.
 *
 * <p>Everything that is wrong with a file is reported at once, with lines: besides the faults of form that {@link
 * CodeTable#faults()} names, {@code missing-column}, {@code empty-code}, {@code empty-name}, {@code duplicate-code},
 * {@code unknown-parent} and {@code cycle}.
 *
 * <p>Has no state and is safe for use by several threads.
 */
public final class SchemeReader {

    /** Makes a reader. */
    public SchemeReader() {}

    /**
     * Reads a scheme that stands alone.
     *
     * @param reader the text; not closed
     * @param name the name of the file, for messages; also the identifier of a scheme whose file gives none
     * @return the scheme
     * @throws TableFormatException naming all that is wrong with the file
     * @throws IOException if the text cannot be read
     */
    public ClassificationScheme read(Reader reader, String name) throws IOException {
        return read(CodeTable.read(reader), name);
    }

    /**
     * Reads a scheme that stands alone from a table in any form.
     *
     * @param table the table
     * @param name the name of the file, for messages; also the identifier of a scheme whose file gives none
     * @return the scheme
     * @throws TableFormatException naming all that is wrong with the table
     */
    public ClassificationScheme read(CodeTable table, String name) throws TableFormatException {
        List<SchemeRow> rows = rows(table);
        requireTree(table, rows, List.of(), name);
        return assembled(ClassificationScheme.builder(name), table, rows);
    }

    /**
     * Reads further nodes for a scheme. What the file says of itself takes the place of what the scheme said.
     *
     * @param base the scheme to extend, whose codes may be named as parents
     * @param reader the text; not closed
     * @param name the name of the file, for messages
     * @return the extended scheme
     * @throws TableFormatException naming all that is wrong with the file; a code of the scheme is a {@code
     *     duplicate-code}
     * @throws IOException if the text cannot be read
     */
    public ClassificationScheme extend(ClassificationScheme base, Reader reader, String name) throws IOException {
        return extend(base, CodeTable.read(reader), name);
    }

    /**
     * Reads further nodes for a scheme from a table in any form.
     *
     * @param base the scheme to extend, whose codes may be named as parents
     * @param table the table
     * @param name the name of the file, for messages
     * @return the extended scheme
     * @throws TableFormatException naming all that is wrong with the table; a code of the scheme is a {@code
     *     duplicate-code}
     */
    public ClassificationScheme extend(ClassificationScheme base, CodeTable table, String name)
            throws TableFormatException {
        List<SchemeRow> rows = rows(table);
        List<SchemeRow> known = base.nodes().stream()
                .map(node -> new SchemeRow(0, new SchemeNode(node.code(), node.name(), node.parent(), List.of(), "")))
                .toList();
        requireTree(table, rows, known, name);
        return assembled(base.toBuilder(), table, rows);
    }

    static ClassificationScheme shipped(String name) {
        CodeTable table = CodeTable.shipped(SchemeReader.class, name);
        return assembled(ClassificationScheme.builder(name), table, rows(table));
    }

    static List<SchemeRow> rows(CodeTable table) {
        return table.rows().stream()
                .map(row -> new SchemeRow(row.line(), node(row)))
                .toList();
    }

    private static SchemeNode node(TableRow row) {
        String parent = row.get("parent");
        List<String> aliases = Stream.of(row.get("aliases").split("\\|"))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList();
        return new SchemeNode(
                row.get("code"), row.get("name"), parent.isEmpty() ? null : parent, aliases, row.get("note"));
    }

    private static void requireTree(CodeTable table, List<SchemeRow> rows, List<SchemeRow> known, String name)
            throws TableFormatException {
        List<TableFault> faults = new ArrayList<>(table.faults());
        List<TableFault> missing = missingColumns(table);
        faults.addAll(missing);
        if (missing.isEmpty()) {
            faults.addAll(
                    TreeFaults.of(Stream.concat(known.stream(), rows.stream()).toList()));
        }
        if (!faults.isEmpty()) {
            throw new TableFormatException(name, faults);
        }
    }

    static List<TableFault> missingColumns(CodeTable table) {
        return Stream.of("code", "name", "parent")
                .filter(column -> !table.columns().contains(column))
                .map(column -> new TableFault(0, "missing-column", column))
                .toList();
    }

    private static ClassificationScheme assembled(
            ClassificationSchemeBuilder builder, CodeTable table, List<SchemeRow> rows) {
        rows.forEach(row -> builder.add(row.node()));
        return builder.describedBy(table).build();
    }
}
