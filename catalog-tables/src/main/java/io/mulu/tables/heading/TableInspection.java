package io.mulu.tables.heading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a file was understood before its rows were read.
 *
 * @param file the name of the file
 * @param sheet the sheet that is read; null for a file without sheets
 * @param match its headings, the layout and what each column carries
 * @param headings the texts of all cells down to the last heading row, by address, in the order of reading
 * @param others what the other sheets are
 */
public record TableInspection(
        String file,
        @Nullable String sheet,
        HeaderMatch match,
        Map<String, String> headings,
        List<SheetVerdict> others) {

    public TableInspection {
        headings = Collections.unmodifiableMap(new LinkedHashMap<>(headings));
        others = List.copyOf(others);
    }
}
