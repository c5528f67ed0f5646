package io.mulu.rdf.syntax;

import io.mulu.rdf.graph.Namespace;
import io.mulu.rdf.graph.Property;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The short names of properties in JSON-LD, and the context that explains them. A property's short name is its local
 * name; where several have the same but for capitals, only DCAT and Dublin Core keep it and the others bear their
 * prefix.
 */
final class JsonLdContext {

    /** Properties that are also said from their other end, and the short names for that. */
    static final Map<Property, String> INVERSES =
            Map.of(Property.DCAT_DATASET, "inCatalog", Property.DCAT_THEME_TAXONOMY, "taxonomyOf");

    private static final Map<Property, String> KEYS = keys();

    private JsonLdContext() {}

    static String key(Property property) {
        return KEYS.getOrDefault(property, property.curie());
    }

    private static Map<Property, String> keys() {
        Map<String, Integer> uses = new HashMap<>();
        for (Property property : Property.values()) {
            uses.merge(folded(property), 1, Integer::sum);
        }
        Map<Property, String> keys = new EnumMap<>(Property.class);
        for (Property property : Property.values()) {
            boolean first = property.namespace() == Namespace.DCAT || property.namespace() == Namespace.DCT;
            boolean only = uses.getOrDefault(folded(property), 0) == 1;
            keys.put(property, first || only ? property.localName() : property.curie());
        }
        return Collections.unmodifiableMap(keys);
    }

    private static String folded(Property property) {
        return property.localName().toLowerCase(Locale.ROOT);
    }

    static void write(Utf8Buffer buffer, BaseIri base) {
        buffer.put("{\n  \"@version\": 1.1,\n  \"@base\": \"");
        buffer.iri(base.iri(), 0);
        buffer.put("\",\n  \"id\": \"@id\",\n  \"type\": \"@type\"");
        for (Namespace namespace : Namespace.values()) {
            buffer.put(",\n  \"" + namespace.prefix() + "\": \"" + namespace.iri() + "\"");
        }
        for (Property property : Property.values()) {
            buffer.put(
                    ",\n  \"" + key(property) + "\": {\"@id\": \"" + property.curie() + "\"" + usual(property) + "}");
            String inverse = INVERSES.get(property);
            if (inverse != null) {
                buffer.put(
                        ",\n  \"" + inverse + "\": {\"@reverse\": \"" + property.curie() + "\", \"@type\": \"@id\"}");
            }
        }
        buffer.put("\n}");
    }

    private static String usual(Property property) {
        if (property.link()) {
            return ", \"@type\": \"@id\"";
        }
        if (property.datatype() != null) {
            return ", \"@type\": \"" + property.datatype().curie() + "\"";
        }
        return property.language() == null ? "" : ", \"@language\": \"" + property.language() + "\"";
    }
}
