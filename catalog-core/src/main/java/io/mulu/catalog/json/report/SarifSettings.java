package io.mulu.catalog.json.report;

import io.mulu.catalog.text.Language;
import java.util.Objects;

/**
 * What a SARIF log depends on besides the findings.
 *
 * @param version the version of this tool
 * @param language the language of titles and messages; a log has only one
 * @param limit the most results to write, at least 1; services that show logs take only so many
 */
public record SarifSettings(String version, Language language, int limit) {

    /** The most results that GitHub takes from one run. */
    public static final int USUAL_LIMIT = 25_000;

    public SarifSettings {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(language, "language");
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1: " + limit);
        }
    }
}
