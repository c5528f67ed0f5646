package io.mulu.catalog.registry;

import io.mulu.catalog.text.LocalizedText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value of a value domain.
 *
 * @param code the name on the wire
 * @param names its labels; the Chinese one is the literal of the 2017 workbook where that has one
 * @param parents the codes of the values of the broader domain that it belongs to; empty when there is none
 * @param aliases further spellings that are read as this value, none twice
 * @param mappings identifiers of the same value elsewhere, by list: {@code frequency}, {@code file-type},
 *     {@code media-type}
 */
public record PermissibleValue(
        String code, LocalizedText names, List<String> parents, List<String> aliases, Map<String, String> mappings) {

    public PermissibleValue {
        parents = parents.stream().distinct().toList();
        aliases = aliases.stream().distinct().toList();
        mappings = Collections.unmodifiableMap(new LinkedHashMap<>(mappings));
    }
}
