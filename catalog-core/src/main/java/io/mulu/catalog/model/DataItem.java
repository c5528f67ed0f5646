package io.mulu.catalog.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One item of a structured resource (信息项): a field of a table, a column of a sheet.
 *
 * <p>Immutable and thread-safe. Two are equal when all their parts are.
 */
public final class DataItem {

    private final @Nullable String name;
    private final @Nullable DataType dataType;
    private final @Nullable ItemLength length;
    private final @Nullable String dataElement;
    private final Sharing sharing;
    private final Openness openness;
    private final @Nullable String updateCycle;
    private final @Nullable LocalDate issued;
    private final Map<String, String> extensions;
    private final SortedMap<String, String> asWritten;

    private DataItem(Builder builder) {
        this.name = builder.name;
        this.dataType = builder.dataType;
        this.length = builder.length;
        this.dataElement = builder.dataElement;
        this.sharing = builder.sharing;
        this.openness = builder.openness;
        this.updateCycle = builder.updateCycle;
        this.issued = builder.issued;
        this.extensions = builder.extensions.isEmpty()
                ? Collections.emptyMap()
                : Collections.unmodifiableMap(new LinkedHashMap<>(builder.extensions));
        this.asWritten = builder.asWritten.isEmpty()
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(builder.asWritten));
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
     * 信息项名称.
     *
     * @return the value; null when absent
     */
    public @Nullable String name() {
        return name;
    }

    /**
     * 数据类型, by its letter.
     *
     * @return the value; null when absent
     */
    public @Nullable DataType dataType() {
        return dataType;
    }

    /**
     * 数据长度.
     *
     * @return the value; null when absent
     */
    public @Nullable ItemLength length() {
        return length;
    }

    /**
     * The identifier of the registered data element (数据元) that the item uses.
     *
     * @return the value; null when absent
     */
    public @Nullable String dataElement() {
        return dataElement;
    }

    /**
     * The item's own sharing block, where it differs from the resource's; in the 2017 workbook each row has one.
     *
     * @return the value; never null
     */
    public Sharing sharing() {
        return sharing;
    }

    /**
     * The item's own openness block, where it differs from the resource's.
     *
     * @return the value; never null
     */
    public Openness openness() {
        return openness;
    }

    /**
     * The item's own update cycle (code in the value domain update-cycle), where it differs.
     *
     * @return the value; null when absent
     */
    public @Nullable String updateCycle() {
        return updateCycle;
    }

    /**
     * The item's own issue date, where it differs.
     *
     * @return the value; null when absent
     */
    public @Nullable LocalDate issued() {
        return issued;
    }

    /**
     * Extension elements by registry identifier or, for an unregistered column, by its heading.
     *
     * @return the value; in the order of reading; may be empty
     */
    public Map<String, String> extensions() {
        return extensions;
    }

    /**
     * What was written where it is not the value itself, by the path of the member within the item. A path of the
     * resource (such as {@code summary}) stands here when the row of this item says something else than the resource.
     *
     * @return the value; sorted by path; may be empty
     */
    public SortedMap<String, String> asWritten() {
        return asWritten;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DataItem that
                && Objects.equals(name, that.name)
                && Objects.equals(dataType, that.dataType)
                && Objects.equals(length, that.length)
                && Objects.equals(dataElement, that.dataElement)
                && Objects.equals(sharing, that.sharing)
                && Objects.equals(openness, that.openness)
                && Objects.equals(updateCycle, that.updateCycle)
                && Objects.equals(issued, that.issued)
                && Objects.equals(extensions, that.extensions)
                && Objects.equals(asWritten, that.asWritten);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                name, dataType, length, dataElement, sharing, openness, updateCycle, issued, extensions, asWritten);
    }

    /** Collects the parts. Not safe for use by several threads; may be used again after {@link #build()}. */
    public static final class Builder {

        private @Nullable String name;
        private @Nullable DataType dataType;
        private @Nullable ItemLength length;
        private @Nullable String dataElement;
        private Sharing sharing = Sharing.NONE;
        private Openness openness = Openness.NONE;
        private @Nullable String updateCycle;
        private @Nullable LocalDate issued;
        private Map<String, String> extensions = Map.of();
        private Map<String, String> asWritten = Map.of();

        private Builder() {}

        private Builder copyOf(DataItem source) {
            name = source.name;
            dataType = source.dataType;
            length = source.length;
            dataElement = source.dataElement;
            sharing = source.sharing;
            openness = source.openness;
            updateCycle = source.updateCycle;
            issued = source.issued;
            source.extensions.forEach(this::extension);
            source.asWritten.forEach(this::asWritten);
            return this;
        }

        /**
         * Sets {@link DataItem#name()}.
         *
         * @param value the value; null for none
         * @return this
         */
        public Builder name(@Nullable String value) {
            this.name = value;
            return this;
        }

        /**
         * Sets {@link DataItem#dataType()}.
         *
         * @param value the value; null for none
         * @return this
         */
        public Builder dataType(@Nullable DataType value) {
            this.dataType = value;
            return this;
        }

        /**
         * Sets {@link DataItem#length()}.
         *
         * @param value the value; null for none
         * @return this
         */
        public Builder length(@Nullable ItemLength value) {
            this.length = value;
            return this;
        }

        /**
         * Sets {@link DataItem#dataElement()}.
         *
         * @param value the value; null for none
         * @return this
         */
        public Builder dataElement(@Nullable String value) {
            this.dataElement = value;
            return this;
        }

        /**
         * Sets {@link DataItem#sharing()}.
         *
         * @param value the value
         * @return this
         */
        public Builder sharing(Sharing value) {
            this.sharing = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets {@link DataItem#openness()}.
         *
         * @param value the value
         * @return this
         */
        public Builder openness(Openness value) {
            this.openness = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets {@link DataItem#updateCycle()}.
         *
         * @param value the value; null for none
         * @return this
         */
        public Builder updateCycle(@Nullable String value) {
            this.updateCycle = value;
            return this;
        }

        /**
         * Sets {@link DataItem#issued()}.
         *
         * @param value the value; null for none
         * @return this
         */
        public Builder issued(@Nullable LocalDate value) {
            this.issued = value;
            return this;
        }

        /**
         * Adds to {@link DataItem#extensions()}, in place of an earlier text of the same key.
         *
         * @param key the registry identifier or heading
         * @param text the text
         * @return this
         */
        public Builder extension(String key, String text) {
            if (extensions.isEmpty()) {
                extensions = new LinkedHashMap<>();
            }
            extensions.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(text, "text"));
            return this;
        }

        /**
         * Adds to {@link DataItem#asWritten()}, in place of an earlier text of the same key.
         *
         * @param key the path of the member
         * @param text the text
         * @return this
         */
        public Builder asWritten(String key, String text) {
            if (asWritten.isEmpty()) {
                asWritten = new TreeMap<>();
            }
            asWritten.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(text, "text"));
            return this;
        }

        /**
         * Forgets what was written at a path.
         *
         * @param path the path of the member
         * @return this
         */
        public Builder forgetWritten(String path) {
            if (!asWritten.isEmpty()) {
                asWritten.remove(path);
            }
            return this;
        }

        /**
         * Builds it.
         *
         * @return an immutable value with the parts given so far
         */
        public DataItem build() {
            return new DataItem(this);
        }
    }
}
