package io.mulu.catalog.registry.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of a table whose columns are known.
 *
 * @param source the file, with the sheet where there is one
 * @param row the row, 1-based
 * @param texts the texts of the columns that the mapping names, by {@link ElementMapping#columns() column}
 * @param others the texts of all other columns, by heading
 */
public record MappedRow(String source, int row, Map<String, String> texts, Map<String, String> others) {

    public MappedRow {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }
}
