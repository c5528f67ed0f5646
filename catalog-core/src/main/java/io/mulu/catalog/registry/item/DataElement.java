package io.mulu.catalog.registry.item;

import io.mulu.catalog.text.LocalizedText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A data element: a property of a class of objects, in a representation (ISO/IEC 11179-31, GB/T 18391).
 *
 * @param names its names
 * @param definition what it holds
 * @param objectClass the class of objects, for example 企业; empty while it is not known
 * @param property the property, for example 成立日期; empty while it is not known
 * @param representation the representation term, for example 日期; empty while it is not known
 * @param dataType the letter of the data type, a code of the value domain {@code data-type}; null while it is not known
 * @param format the data format in the notation of its source, for example {@code n..20,2}; null for none
 * @param valueDomain the identifier of its value domain; null for none
 * @param unit the unit of measure; null for none
 * @param source the unified social credit code of the unit that answers for its values; null when it is not known
 * @param synonyms further names, none twice
 * @param notes what else its source says, by the name that it has there, such as 质量规则
 */
public record DataElement(
        LocalizedText names,
        LocalizedText definition,
        String objectClass,
        String property,
        String representation,
        @Nullable String dataType,
        @Nullable String format,
        @Nullable String valueDomain,
        @Nullable String unit,
        @Nullable String source,
        List<String> synonyms,
        Map<String, String> notes) {

    public DataElement {
        synonyms = synonyms.stream().distinct().toList();
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
    }

    /**
     * A data element without notes.
     *
     * @param names its names
     * @param definition what it holds
     * @param objectClass the class of objects
     * @param property the property
     * @param representation the representation term
     * @param dataType the letter of the data type; null while it is not known
     * @param format the data format; null for none
     * @param valueDomain the identifier of its value domain; null for none
     * @param unit the unit of measure; null for none
     * @param source the unified social credit code of the unit that answers for its values; null when it is not known
     * @param synonyms further names
     */
    public DataElement(
            LocalizedText names,
            LocalizedText definition,
            String objectClass,
            String property,
            String representation,
            @Nullable String dataType,
            @Nullable String format,
            @Nullable String valueDomain,
            @Nullable String unit,
            @Nullable String source,
            List<String> synonyms) {
        this(
                names,
                definition,
                objectClass,
                property,
                representation,
                dataType,
                format,
                valueDomain,
                unit,
                source,
                synonyms,
                Map.of());
    }
}
