package io.mulu.catalog.check;

import io.mulu.catalog.stream.Entry;
import java.util.List;

/**
 * An entry and what the rules found in it alone.
 *
 * @param entry the entry
 * @param found what was found, in the order in which it is told
 */
record CheckedEntry(Entry entry, List<FoundInEntry> found) {}
