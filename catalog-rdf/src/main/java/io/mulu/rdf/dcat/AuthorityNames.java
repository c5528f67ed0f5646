package io.mulu.rdf.dcat;

import io.mulu.catalog.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The names of lists of the EU and of their values, in Chinese and English, for readers who fetch nothing. */
final class AuthorityNames {

    static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

    private static final Map<String, LocalizedText> NAMES = read();

    private AuthorityNames() {}

    /** The names of a list or value; empty for one that is not known here. */
    static Optional<LocalizedText> of(String iri) {
        return iri.startsWith(AUTHORITY)
                ? Optional.ofNullable(NAMES.get(iri.substring(AUTHORITY.length())))
                : Optional.empty();
    }

    private static Map<String, LocalizedText> read() {
        Properties lines = new Properties();
        try (InputStream in = AuthorityNames.class.getResourceAsStream("authority.properties")) {
            if (in == null) {
                throw new IllegalStateException("no resource authority.properties");
            }
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, LocalizedText> names = new TreeMap<>();
        for (String key : lines.stringPropertyNames()) {
            String both = lines.getProperty(key);
            int bar = both.indexOf('|');
            names.put(
                    key,
                    new LocalizedText(
                            both.substring(bar + 1).strip(),
                            both.substring(0, bar).strip()));
        }
        return names;
    }
}
