package io.mulu.tables.write;

import org.jspecify.annotations.Nullable;

/**
 * A row of the table.
 *
 * @param texts its texts, by the index of the column; columns that joined later are missing
 * @param first whether it is the first of its resource
 */
record TableRow(@Nullable String[] texts, boolean first) {}
