package io.mulu.rdf.items;

import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.DataType;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomains;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The datatypes of items: the registry says which datatype of XML Schema a letter stands for. Immutable and thread-safe.
 */
public final class ItemTypes {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private final MetadataRegistry registry;

    /**
     * The datatypes that a registry gives.
     *
     * @param registry has the value domain of data types
     */
    public ItemTypes(MetadataRegistry registry) {
        this.registry = registry;
    }

    /**
     * The datatype of an item.
     *
     * @param item the item
     * @return the local name in XML Schema, such as {@code dateTime}; null when no type was given, or one without datatype
     */
    public @Nullable String datatype(DataItem item) {
        DataType type = item.dataType();
        Optional<PermissibleValue> value = type == null
                ? Optional.empty()
                : registry.domain(ValueDomains.DATA_TYPE).value(type.name());
        return value.map(found -> found.mappings().get("datatype"))
                .filter(iri -> iri.startsWith(XSD))
                .map(iri -> iri.substring(XSD.length()))
                .orElse(null);
    }

    /** The longest text, in characters. Of numbers and dates a length is a width of storage and bounds no value. */
    @Nullable
    Integer maximumLength(DataItem item) {
        return item.dataType() == DataType.C && item.length() != null
                ? Integer.valueOf(item.length().total())
                : null;
    }
}
