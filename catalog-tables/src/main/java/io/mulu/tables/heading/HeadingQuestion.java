package io.mulu.tables.heading;

import java.util.List;

/**
 * A heading that could mean several things, or several columns that could be one thing. A mapping answers it.
 *
 * @param cells the addresses of the headings, such as {@code D2}
 * @param heading the heading as written, on one line
 * @param candidates what it could be; one when several columns have equal claims to it
 */
public record HeadingQuestion(List<String> cells, String heading, List<ColumnCandidate> candidates) {

    public HeadingQuestion {
        cells = List.copyOf(cells);
        candidates = List.copyOf(candidates);
    }
}
