package io.mulu.tables.write;

import java.util.Map;

/**
 * A row of the table.
 *
 * @param texts its texts, by the index of the column
 * @param first whether it is the first of its resource
 */
record TableRow(Map<Integer, String> texts, boolean first) {}
