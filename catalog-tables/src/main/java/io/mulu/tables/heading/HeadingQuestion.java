package io.mulu.tables.heading;

import java.util.List;

/**
 * A heading that could mean several things. A mapping answers it.
 *
 * @param cell the address of the heading, such as {@code D2}
 * @param heading the heading as written, on one line
 * @param candidates what it could be, two at least
 */
public record HeadingQuestion(String cell, String heading, List<ColumnCandidate> candidates) {

    public HeadingQuestion {
        candidates = List.copyOf(candidates);
    }
}
