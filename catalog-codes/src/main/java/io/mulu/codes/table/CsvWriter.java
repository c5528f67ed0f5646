package io.mulu.codes.table;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * Writes what {@link CodeTable} reads: attributes, a header and rows, after RFC 4180 but with a line feed at the end of
 * each line. Not thread-safe; closes nothing.
 */
public final class CsvWriter {

    private final Appendable out;

    /**
     * Makes a writer.
     *
     * @param out where the text goes
     */
    public CsvWriter(Appendable out) {
        this.out = Objects.requireNonNull(out, "out");
    }

    /**
     * Writes an attribute, which must come before the header.
     *
     * @param name the name, without a colon
     * @param value the value, on one line; nothing is written for an empty one
     * @return this writer
     * @throws IOException if the text cannot be written
     */
    public CsvWriter attribute(String name, String value) throws IOException {
        if (name.indexOf(':') >= 0 || value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("an attribute has a name without colon and one line: " + name);
        }
        if (!value.isEmpty()) {
            out.append("# ").append(name).append(": ").append(value).append('\n');
        }
        return this;
    }

    /**
     * Writes the header or a row.
     *
     * @param fields the fields
     * @return this writer
     * @throws IOException if the text cannot be written
     */
    public CsvWriter row(List<String> fields) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            out.append(i == 0 ? "" : ",").append(quoted(fields.get(i)));
        }
        out.append('\n');
        return this;
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
