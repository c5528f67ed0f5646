package io.mulu.tables.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row below headings.
 *
 * @param sheet the name of the sheet; null for a file without sheets
 * @param row the row, 1-based
 * @param texts the texts of the columns asked for, by the name under which they were asked for; blank ones left out
 * @param others the texts of the other columns, by heading; blank ones and columns without heading left out
 */
public record TableRecord(@Nullable String sheet, int row, Map<String, String> texts, Map<String, String> others) {

    public TableRecord {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }
}
