package io.mulu.catalog.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table that entries of a catalogue were read from, kept so that nothing of its heading is lost.
 *
 * @param file the name of the file, without folders
 * @param sheet the name of the sheet; null when the file has none
 * @param layout the identifier of the layout by which it was read; null when it is no table
 * @param headings the text of each heading cell by its address, such as {@code AB2}, in the order of reading
 */
public record CatalogSource(
        String file, @Nullable String sheet, @Nullable String layout, Map<String, String> headings) {

    public CatalogSource {
        headings = Collections.unmodifiableMap(new LinkedHashMap<>(headings));
    }
}
