package io.mulu.catalog.registry;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an element besides its name, meaning and obligation; schemas, shapes and contexts are made of it.
 *
 * @param cardinality how often it may be given
 * @param type what its value is
 * @param maximumLength its longest text; null when no limit is known
 * @param pattern the form of its text, a regular expression that JSON Schema and SHACL both understand; null for none
 * @param conditions the rules that look at it together with other elements
 * @param alternative the element, beside it, that may stand in its place; null for none
 * @param narrowedBy the element whose value says which values of the domain remain; null for none
 * @param inItems whether items may state it for themselves too
 * @param sensitivity who may see it
 * @param property the RDF property, or several from the resource (of an element of items, from the item) with slashes
 *     between them, each with a prefix, such as {@code dct:publisher/foaf:name}; null for none
 * @param example a value as it stands on the wire; null for none
 */
public record ElementDetails(
        Cardinality cardinality,
        ElementType type,
        @Nullable MaximumLength maximumLength,
        @Nullable String pattern,
        List<ElementCondition> conditions,
        @Nullable String alternative,
        @Nullable String narrowedBy,
        boolean inItems,
        Sensitivity sensitivity,
        @Nullable String property,
        @Nullable String example) {

    public ElementDetails {
        Objects.requireNonNull(cardinality, "cardinality");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(sensitivity, "sensitivity");
        conditions = List.copyOf(conditions);
    }

    /**
     * What is assumed of an element of which nothing more was said: public text.
     *
     * @param obligation whether it must be given
     * @param valueDomain its value domain; null for none
     * @return the details
     */
    public static ElementDetails of(Obligation obligation, @Nullable String valueDomain) {
        return new ElementDetails(
                Cardinality.of(obligation),
                valueDomain == null ? ElementType.TEXT : ElementType.CODED,
                null,
                null,
                List.of(),
                null,
                null,
                false,
                Sensitivity.PUBLIC,
                null,
                null);
    }
}
