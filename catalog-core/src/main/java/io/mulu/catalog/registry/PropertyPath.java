package io.mulu.catalog.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The way from a resource, or from an item, to the value of an element in RDF: properties one behind the other.
 *
 * @param iris the IRI of each property, at least one
 */
public record PropertyPath(List<String> iris) {

    private static final Map<String, String> PREFIXES = prefixTable();

    public PropertyPath {
        iris = List.copyOf(iris);
    }

    private static Map<String, String> prefixTable() {
        Map<String, String> table = new LinkedHashMap<>();
        table.put("adms", "http://www.w3.org/ns/adms#");
        table.put("csvw", "http://www.w3.org/ns/csvw#");
        table.put("dcat", "http://www.w3.org/ns/dcat#");
        table.put("dct", "http://purl.org/dc/terms/");
        table.put("foaf", "http://xmlns.com/foaf/0.1/");
        table.put("mulu", "https://w3id.org/mulu/ns#");
        table.put("odrl", "http://www.w3.org/ns/odrl/2/");
        table.put("org", "http://www.w3.org/ns/org#");
        table.put("schema", "http://schema.org/");
        table.put("skos", "http://www.w3.org/2004/02/skos/core#");
        table.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return Collections.unmodifiableMap(table);
    }

    /**
     * The prefixes that a path may use.
     *
     * @return the beginnings of IRIs by prefix, in alphabetical order
     */
    public static Map<String, String> prefixes() {
        return PREFIXES;
    }

    /**
     * Reads a path.
     *
     * @param text properties with prefixes and slashes between them, such as {@code dct:publisher/foaf:name}; or one
     *     property as a whole IRI in angle brackets, such as {@code <https://example.org/ns#served>}
     * @return the path
     * @throws IllegalArgumentException if a step has no known prefix or a name that is not letters, digits, hyphens and
     *     underscores
     */
    public static PropertyPath parse(String text) {
        if (text.startsWith("<")) {
            return new PropertyPath(List.of(whole(text)));
        }
        List<String> iris = new ArrayList<>();
        for (String step : text.split("/", -1)) {
            int colon = step.indexOf(':');
            String namespace = colon < 0 ? null : PREFIXES.get(step.substring(0, colon));
            String name = step.substring(colon + 1);
            if (namespace == null || name.isEmpty() || !name.chars().allMatch(PropertyPath::isNameCharacter)) {
                throw new IllegalArgumentException(
                        "\"" + step + "\" is no property with one of the prefixes " + PREFIXES.keySet());
            }
            iris.add(namespace + name);
        }
        return new PropertyPath(iris);
    }

    private static String whole(String text) {
        String iri = text.endsWith(">") ? text.substring(1, text.length() - 1) : "";
        int host = iri.startsWith("https://") ? 8 : iri.startsWith("http://") ? 7 : iri.length();
        if (host >= iri.length() || iri.chars().anyMatch(PropertyPath::isOutsideIris)) {
            throw new IllegalArgumentException("\"" + text + "\" is no http or https IRI in angle brackets");
        }
        return iri;
    }

    private static boolean isOutsideIris(int c) {
        return c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0 || Character.isISOControl(c);
    }

    private static boolean isNameCharacter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }
}
