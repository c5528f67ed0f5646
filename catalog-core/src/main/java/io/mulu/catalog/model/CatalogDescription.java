package io.mulu.catalog.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a catalogue as a whole; on the wire the member {@code catalog}.
 *
 * <p>Immutable and thread-safe. Two are equal when all their parts are.
 */
public final class CatalogDescription {

    private final @Nullable String title;
    private final @Nullable String description;
    private final Provider publisher;
    private final @Nullable LocalDate issued;
    private final @Nullable String level;
    private final @Nullable String codeProfile;
    private final List<CatalogSource> sources;
    private final Map<String, String> extensions;

    private CatalogDescription(Builder builder) {
        this.title = builder.title;
        this.description = builder.description;
        this.publisher = builder.publisher;
        this.issued = builder.issued;
        this.level = builder.level;
        this.codeProfile = builder.codeProfile;
        this.sources = List.copyOf(builder.sources);
        this.extensions = builder.extensions.isEmpty()
                ? Collections.emptyMap()
                : Collections.unmodifiableMap(new LinkedHashMap<>(builder.extensions));
    }

    /**
     * Begins a new one, with everything absent.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder with all parts of this one
     */
    public Builder toBuilder() {
        return new Builder().copyOf(this);
    }

    /**
     * The catalogue's title.
     *
     * @return the value; null when absent
     */
    public @Nullable String title() {
        return title;
    }

    /**
     * What the catalogue is about.
     *
     * @return the value; null when absent
     */
    public @Nullable String description() {
        return description;
    }

    /**
     * Who publishes it.
     *
     * @return the value; never null
     */
    public Provider publisher() {
        return publisher;
    }

    /**
     * When it was issued.
     *
     * @return the value; null when absent
     */
    public @Nullable LocalDate issued() {
        return issued;
    }

    /**
     * 层级属性: code in the value domain level.
     *
     * @return the value; null when absent
     */
    public @Nullable String level() {
        return level;
    }

    /**
     * The identifier of the code profile that its resource codes follow; null means the national one.
     *
     * @return the value; null when absent
     */
    public @Nullable String codeProfile() {
        return codeProfile;
    }

    /**
     * The files it was read from.
     *
     * @return the value; never null; may be empty
     */
    public List<CatalogSource> sources() {
        return sources;
    }

    /**
     * Further members, by name.
     *
     * @return the value; in the order of reading; may be empty
     */
    public Map<String, String> extensions() {
        return extensions;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CatalogDescription that
                && Objects.equals(title, that.title)
                && Objects.equals(description, that.description)
                && Objects.equals(publisher, that.publisher)
                && Objects.equals(issued, that.issued)
                && Objects.equals(level, that.level)
                && Objects.equals(codeProfile, that.codeProfile)
                && Objects.equals(sources, that.sources)
                && Objects.equals(extensions, that.extensions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, description, publisher, issued, level, codeProfile, sources, extensions);
    }

    /** Collects the parts. Not safe for use by several threads; may be used again after {@link #build()}. */
    public static final class Builder {

        private @Nullable String title;
        private @Nullable String description;
        private Provider publisher = Provider.NONE;
        private @Nullable LocalDate issued;
        private @Nullable String level;
        private @Nullable String codeProfile;
        private final List<CatalogSource> sources = new ArrayList<>();
        private final Map<String, String> extensions = new LinkedHashMap<>();

        private Builder() {}

        private Builder copyOf(CatalogDescription source) {
            title = source.title;
            description = source.description;
            publisher = source.publisher;
            issued = source.issued;
            level = source.level;
            codeProfile = source.codeProfile;
            sources.addAll(source.sources);
            extensions.putAll(source.extensions);
            return this;
        }

        /**
         * Sets {@link CatalogDescription#title()}.
         *
         * @param value the value; null for none
         * @return this
         */
        public Builder title(@Nullable String value) {
            this.title = value;
            return this;
        }

        /**
         * Sets {@link CatalogDescription#description()}.
         *
         * @param value the value; null for none
         * @return this
         */
        public Builder description(@Nullable String value) {
            this.description = value;
            return this;
        }

        /**
         * Sets {@link CatalogDescription#publisher()}.
         *
         * @param value the value
         * @return this
         */
        public Builder publisher(Provider value) {
            this.publisher = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets {@link CatalogDescription#issued()}.
         *
         * @param value the value; null for none
         * @return this
         */
        public Builder issued(@Nullable LocalDate value) {
            this.issued = value;
            return this;
        }

        /**
         * Sets {@link CatalogDescription#level()}.
         *
         * @param value the value; null for none
         * @return this
         */
        public Builder level(@Nullable String value) {
            this.level = value;
            return this;
        }

        /**
         * Sets {@link CatalogDescription#codeProfile()}.
         *
         * @param value the value; null for none
         * @return this
         */
        public Builder codeProfile(@Nullable String value) {
            this.codeProfile = value;
            return this;
        }

        /**
         * Adds to {@link CatalogDescription#sources()}.
         *
         * @param value what to add
         * @return this
         */
        public Builder source(CatalogSource value) {
            sources.add(Objects.requireNonNull(value, "value"));
            return this;
        }

        /**
         * Replaces {@link CatalogDescription#sources()}.
         *
         * @param values the new values
         * @return this
         */
        public Builder sources(List<CatalogSource> values) {
            sources.clear();
            sources.addAll(values);
            return this;
        }

        /**
         * Adds to {@link CatalogDescription#extensions()}, in place of an earlier text of the same key.
         *
         * @param key the registry identifier or heading
         * @param text the text
         * @return this
         */
        public Builder extension(String key, String text) {
            extensions.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(text, "text"));
            return this;
        }

        /**
         * Builds it.
         *
         * @return an immutable value with the parts given so far
         */
        public CatalogDescription build() {
            return new CatalogDescription(this);
        }
    }
}
