package io.mulu.rdf.intake;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomain;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Values of other people's lists. Those that the registry names come first, then those of {@code foreign-values.tsv}: a
 * domain, a name there, our code, and whether that says the same ({@code exact}) or the nearest that we have
 * ({@code near}).
 */
final class ForeignValues {

    private static final Map<String, Coded> TABLE = table();

    private final Map<String, String> mapped = new HashMap<>();

    ForeignValues(MetadataRegistry registry) {
        for (ValueDomain domain : registry.domains()) {
            for (PermissibleValue value : domain.values()) {
                value.mappings().values().forEach(iri -> mapped.putIfAbsent(domain.id() + " " + iri, value.code()));
            }
        }
    }

    private static Map<String, Coded> table() {
        Map<String, Coded> table = new HashMap<>();
        InputStream file = Objects.requireNonNull(ForeignValues.class.getResourceAsStream("foreign-values.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    String[] cells = line.split("\t");
                    table.put(key(cells[0], cells[1]), new Coded(cells[2], cells[3].equals("exact"), cells[1]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private static String key(String domain, String name) {
        return domain + " " + name.toLowerCase(Locale.ROOT);
    }

    /** The code for which the registry names an IRI; null when there is none. */
    @Nullable
    String mapped(String domain, String iri) {
        return mapped.get(domain + " " + iri);
    }

    /** What the table has for a name, whatever its case; null when it has nothing. */
    static @Nullable Coded listed(String domain, String name) {
        return TABLE.get(key(domain, name));
    }
}
