package io.mulu.codes.table;

import java.util.Objects;

/**
 * One thing that is wrong with a table file.
 *
 * @param line the 1-based line where the row begins; 0 when the whole file is meant
 * @param kind what is wrong, in kebab-case, for example {@code unknown-parent}; stable, meant for programs
 * @param found the text that is wrong; empty when something is missing
 */
public record TableFault(int line, String kind, String found) implements Comparable<TableFault> {

    public TableFault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(found, "found");
        if (line < 0) {
            throw new IllegalArgumentException("line must not be negative: " + line);
        }
    }

    /** In the order of lines, then of kinds and texts. */
    @Override
    public int compareTo(TableFault other) {
        int byLine = Integer.compare(line, other.line);
        if (byLine != 0) {
            return byLine;
        }
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : found.compareTo(other.found);
    }
}
