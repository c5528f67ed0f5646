package io.mulu.tables.heading;

import io.mulu.tables.layout.HeadingText;
import io.mulu.tables.layout.Layout;
import java.util.List;

/**
 * Rows of headings read by a layout.
 *
 * @param layout the layout
 * @param firstRow the first row of the headings, 1-based
 * @param lastRow the last row of the headings
 * @param columns the columns that have headings, from left to right
 * @param missing the first names of the layout's required columns that were not found
 * @param score how well the layout fits: 1 for each column that is certain, half for each that is likely, a quarter less
 *     for each that the layout does not know
 */
public record HeaderMatch(
        Layout layout, int firstRow, int lastRow, List<ColumnMatch> columns, List<String> missing, double score) {

    public HeaderMatch {
        columns = List.copyOf(columns);
        missing = List.copyOf(missing);
    }

    /**
     * How many columns the layout or the registry knows.
     *
     * @return the number
     */
    public int recognised() {
        return (int) columns.stream().filter(match -> match.certainty().known()).count();
    }

    /**
     * The headings that could mean several things. Rows are not read while there is one.
     *
     * @return from left to right
     */
    public List<HeadingQuestion> questions() {
        return columns.stream()
                .filter(match -> match.certainty() == Certainty.QUESTION)
                .map(match -> new HeadingQuestion(match.cell(), HeadingText.name(match.heading()), match.candidates()))
                .toList();
    }

    /**
     * Whether the sheet is a table of this layout.
     *
     * @return true if no required column is missing and enough are recognised; a column in question is one that the
     *     layout has, whichever it is
     */
    public boolean fits() {
        long ofLayout = columns.stream()
                .filter(match -> match.certainty() != Certainty.EXTENSION)
                .count();
        return missing.isEmpty() && ofLayout >= layout.least();
    }
}
