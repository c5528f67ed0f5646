package io.mulu.report;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.text.Language;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes a catalogue and what was found in it as one HTML page: figures, charts, the tree of the catalogue, the findings
 * by rule with their cells, a search over all of it, and each resource in detail, in Chinese and English.
 *
 * <p>The page is one UTF-8 file that needs nothing else: styles, scripts (Chart.js among them) and data are embedded, and
 * its content security policy forbids every request, so that it can be mailed and opened from a disk. The two data files
 * are copied while they are read; memory does not grow with them. The same input gives the same bytes.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * HtmlReport report = HtmlReport.builder(MetadataRegistry.guide2017()).language(Language.ZH).build();
 * report.write(catalogJson, findingsJson, out);
 * }</pre>
 */
public final class HtmlReport {

    private static final byte[] NO_FINDINGS = "null".getBytes(StandardCharsets.US_ASCII);

    private final MetadataRegistry registry;
    private final Language language;
    private final @Nullable LocalDate date;

    private HtmlReport(Builder builder) {
        this.registry = builder.registry;
        this.language = builder.language;
        this.date = builder.date;
    }

    /**
     * Begins a report, in Chinese and without a date.
     *
     * @param registry where the labels of elements and values are taken from
     * @return a builder
     */
    public static Builder builder(MetadataRegistry registry) {
        return new Builder(registry);
    }

    /**
     * Writes the page of a catalogue that has not been checked; it says so where the findings would be.
     *
     * @param catalog a file of the format {@code mulu-catalog/1}; read to its end, not closed
     * @param out where the page goes; flushed, not closed
     * @throws io.mulu.catalog.stream.UnreadableInputException if the file is not one whole JSON object; part of the page
     *     may be written already
     * @throws IOException if reading or writing fails
     */
    public void write(InputStream catalog, OutputStream out) throws IOException {
        Objects.requireNonNull(catalog, "catalog");
        write(catalog, into -> into.write(NO_FINDINGS), out);
    }

    /**
     * Writes the page of a catalogue and its findings.
     *
     * @param catalog a file of the format {@code mulu-catalog/1}; read to its end, not closed
     * @param findings a file of the format {@code mulu-findings/1} about that catalogue; read to its end, not closed
     * @param out where the page goes; flushed, not closed
     * @throws io.mulu.catalog.stream.UnreadableInputException if a file is not one whole JSON object; part of the page may
     *     be written already
     * @throws IOException if reading or writing fails
     */
    public void write(InputStream catalog, InputStream findings, OutputStream out) throws IOException {
        Objects.requireNonNull(catalog, "catalog");
        Objects.requireNonNull(findings, "findings");
        write(catalog, into -> EmbeddedJson.copy(findings, EmbeddedJson.FINDINGS, into), out);
    }

    private void write(InputStream catalog, PageTemplate.Content findings, OutputStream out) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(Objects.requireNonNull(out, "out"), 1 << 16);
        PageAssets assets = PageAssets.shipped();
        PageLabels labels = new PageLabels(registry);
        PageTemplate.shipped().write(buffered, slot -> switch (slot) {
            case "lang" -> PageTemplate.text(language.tag());
            case "policy" -> PageTemplate.text(assets.policy());
            case "style" -> PageTemplate.text(assets.style());
            case "chart" -> PageTemplate.text(assets.chart());
            case "script" -> PageTemplate.text(assets.script());
            case "words" -> assets::writeWords;
            case "settings" -> into -> PageLabels.writeSettings(language, date, into);
            case "labels" -> labels::write;
            case "catalog" -> into -> EmbeddedJson.copy(catalog, EmbeddedJson.CATALOG, into);
            case "findings" -> findings;
            default -> throw new IllegalStateException("the page has an unknown slot " + slot);
        });
        buffered.flush();
    }

    /** Collects what a report needs to know. Not safe for use by several threads; may be used again. */
    public static final class Builder {

        private final MetadataRegistry registry;
        private Language language = Language.ZH;
        private @Nullable LocalDate date;

        private Builder(MetadataRegistry registry) {
            this.registry = Objects.requireNonNull(registry, "registry");
        }

        /**
         * The language in which the page opens; the reader can change it there.
         *
         * @param value Chinese when not set
         * @return this
         */
        public Builder language(Language value) {
            this.language = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * The date that the page shows as its own.
         *
         * @param value the date; null, the default, shows none
         * @return this
         */
        public Builder date(@Nullable LocalDate value) {
            this.date = value;
            return this;
        }

        /**
         * Builds the report.
         *
         * @return what can write pages, any number of them
         */
        public HtmlReport build() {
            return new HtmlReport(this);
        }
    }
}
