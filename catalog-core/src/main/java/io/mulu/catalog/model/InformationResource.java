package io.mulu.catalog.model;

import io.mulu.codes.resource.ResourceCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a catalogue: an information resource (政务信息资源) with its core metadata, guide clause 6.2. Lenient:
 * mandatory elements may be absent, and text that could not become a value is kept in {@link #asWritten()}.
 *
 * <p>Immutable and thread-safe. Two are equal when all their parts are.
 */
public final class InformationResource {

    private final Classification classification;
    private final @Nullable String name;
    private final @Nullable ResourceCode code;
    private final @Nullable String summary;
    private final Provider provider;
    private final ResourceFormat format;
    private final List<DataItem> items;
    private final Sharing sharing;
    private final Openness openness;
    private final @Nullable String updateCycle;
    private final @Nullable LocalDate issued;
    private final List<ResourceCode> relatedCodes;
    private final Survey survey;
    private final @Nullable Boolean classified;
    private final @Nullable String level;
    private final Map<String, String> extensions;
    private final SortedMap<String, String> asWritten;

    private InformationResource(Builder builder) {
        this.classification = builder.classification;
        this.name = builder.name;
        this.code = builder.code;
        this.summary = builder.summary;
        this.provider = builder.provider;
        this.format = builder.format;
        this.items = List.copyOf(builder.items);
        this.sharing = builder.sharing;
        this.openness = builder.openness;
        this.updateCycle = builder.updateCycle;
        this.issued = builder.issued;
        this.relatedCodes = List.copyOf(builder.relatedCodes);
        this.survey = builder.survey;
        this.classified = builder.classified;
        this.level = builder.level;
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
     * 信息资源分类.
     *
     * @return the value; never null
     */
    public Classification classification() {
        return classification;
    }

    /**
     * 信息资源名称.
     *
     * @return the value; null when absent
     */
    public @Nullable String name() {
        return name;
    }

    /**
     * 信息资源代码.
     *
     * @return the value; null when absent
     */
    public @Nullable ResourceCode code() {
        return code;
    }

    /**
     * 信息资源摘要.
     *
     * @return the value; null when absent
     */
    public @Nullable String summary() {
        return summary;
    }

    /**
     * 信息资源提供方 with its division and code.
     *
     * @return the value; never null
     */
    public Provider provider() {
        return provider;
    }

    /**
     * 信息资源格式.
     *
     * @return the value; never null
     */
    public ResourceFormat format() {
        return format;
    }

    /**
     * 信息项信息.
     *
     * @return the value; never null; may be empty
     */
    public List<DataItem> items() {
        return items;
    }

    /**
     * 共享属性.
     *
     * @return the value; never null
     */
    public Sharing sharing() {
        return sharing;
    }

    /**
     * 开放属性.
     *
     * @return the value; never null
     */
    public Openness openness() {
        return openness;
    }

    /**
     * 更新周期: code in the value domain update-cycle.
     *
     * @return the value; null when absent
     */
    public @Nullable String updateCycle() {
        return updateCycle;
    }

    /**
     * 发布日期.
     *
     * @return the value; null when absent
     */
    public @Nullable LocalDate issued() {
        return issued;
    }

    /**
     * 关联资源代码.
     *
     * @return the value; never null; may be empty
     */
    public List<ResourceCode> relatedCodes() {
        return relatedCodes;
    }

    /**
     * 信息资源大普查.
     *
     * @return the value; never null
     */
    public Survey survey() {
        return survey;
    }

    /**
     * 涉密属性: whether the resource is classified.
     *
     * @return the value; null when absent
     */
    public @Nullable Boolean classified() {
        return classified;
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
     * 扩展元数据, by registry identifier or, for an unregistered column, by its heading.
     *
     * @return the value; in the order of reading; may be empty
     */
    public Map<String, String> extensions() {
        return extensions;
    }

    /**
     * What was written where it is not the value itself: by the path of the member, the text of a cell or member that
     * could not become a value, or that says the value in other words.
     *
     * @return the value; sorted by path; may be empty
     */
    public SortedMap<String, String> asWritten() {
        return asWritten;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InformationResource that
                && Objects.equals(classification, that.classification)
                && Objects.equals(name, that.name)
                && Objects.equals(code, that.code)
                && Objects.equals(summary, that.summary)
                && Objects.equals(provider, that.provider)
                && Objects.equals(format, that.format)
                && Objects.equals(items, that.items)
                && Objects.equals(sharing, that.sharing)
                && Objects.equals(openness, that.openness)
                && Objects.equals(updateCycle, that.updateCycle)
                && Objects.equals(issued, that.issued)
                && Objects.equals(relatedCodes, that.relatedCodes)
                && Objects.equals(survey, that.survey)
                && Objects.equals(classified, that.classified)
                && Objects.equals(level, that.level)
                && Objects.equals(extensions, that.extensions)
                && Objects.equals(asWritten, that.asWritten);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                classification,
                name,
                code,
                summary,
                provider,
                format,
                items,
                sharing,
                openness,
                updateCycle,
                issued,
                relatedCodes,
                survey,
                classified,
                level,
                extensions,
                asWritten);
    }

    /** Collects the parts. Not safe for use by several threads; may be used again after {@link #build()}. */
    public static final class Builder {

        private Classification classification = Classification.NONE;
        private @Nullable String name;
        private @Nullable ResourceCode code;
        private @Nullable String summary;
        private Provider provider = Provider.NONE;
        private ResourceFormat format = ResourceFormat.NONE;
        private final List<DataItem> items = new ArrayList<>();
        private Sharing sharing = Sharing.NONE;
        private Openness openness = Openness.NONE;
        private @Nullable String updateCycle;
        private @Nullable LocalDate issued;
        private final List<ResourceCode> relatedCodes = new ArrayList<>();
        private Survey survey = Survey.NONE;
        private @Nullable Boolean classified;
        private @Nullable String level;
        private Map<String, String> extensions = Map.of();
        private Map<String, String> asWritten = Map.of();

        private Builder() {}

        private Builder copyOf(InformationResource source) {
            classification = source.classification;
            name = source.name;
            code = source.code;
            summary = source.summary;
            provider = source.provider;
            format = source.format;
            items.addAll(source.items);
            sharing = source.sharing;
            openness = source.openness;
            updateCycle = source.updateCycle;
            issued = source.issued;
            relatedCodes.addAll(source.relatedCodes);
            survey = source.survey;
            classified = source.classified;
            level = source.level;
            source.extensions.forEach(this::extension);
            source.asWritten.forEach(this::asWritten);
            return this;
        }

        /**
         * Sets {@link InformationResource#classification()}.
         *
         * @param value the value
         * @return this
         */
        public Builder classification(Classification value) {
            this.classification = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets {@link InformationResource#name()}.
         *
         * @param value the value; null for none
         * @return this
         */
        public Builder name(@Nullable String value) {
            this.name = value;
            return this;
        }

        /**
         * Sets {@link InformationResource#code()}.
         *
         * @param value the value; null for none
         * @return this
         */
        public Builder code(@Nullable ResourceCode value) {
            this.code = value;
            return this;
        }

        /**
         * Sets {@link InformationResource#summary()}.
         *
         * @param value the value; null for none
         * @return this
         */
        public Builder summary(@Nullable String value) {
            this.summary = value;
            return this;
        }

        /**
         * Sets {@link InformationResource#provider()}.
         *
         * @param value the value
         * @return this
         */
        public Builder provider(Provider value) {
            this.provider = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets {@link InformationResource#format()}.
         *
         * @param value the value
         * @return this
         */
        public Builder format(ResourceFormat value) {
            this.format = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Adds to {@link InformationResource#items()}.
         *
         * @param value what to add
         * @return this
         */
        public Builder item(DataItem value) {
            items.add(Objects.requireNonNull(value, "value"));
            return this;
        }

        /**
         * Replaces {@link InformationResource#items()}.
         *
         * @param values the new values
         * @return this
         */
        public Builder items(List<DataItem> values) {
            items.clear();
            items.addAll(values);
            return this;
        }

        /**
         * Sets {@link InformationResource#sharing()}.
         *
         * @param value the value
         * @return this
         */
        public Builder sharing(Sharing value) {
            this.sharing = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets {@link InformationResource#openness()}.
         *
         * @param value the value
         * @return this
         */
        public Builder openness(Openness value) {
            this.openness = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets {@link InformationResource#updateCycle()}.
         *
         * @param value the value; null for none
         * @return this
         */
        public Builder updateCycle(@Nullable String value) {
            this.updateCycle = value;
            return this;
        }

        /**
         * Sets {@link InformationResource#issued()}.
         *
         * @param value the value; null for none
         * @return this
         */
        public Builder issued(@Nullable LocalDate value) {
            this.issued = value;
            return this;
        }

        /**
         * Adds to {@link InformationResource#relatedCodes()}.
         *
         * @param value what to add
         * @return this
         */
        public Builder relatedCode(ResourceCode value) {
            relatedCodes.add(Objects.requireNonNull(value, "value"));
            return this;
        }

        /**
         * Replaces {@link InformationResource#relatedCodes()}.
         *
         * @param values the new values
         * @return this
         */
        public Builder relatedCodes(List<ResourceCode> values) {
            relatedCodes.clear();
            relatedCodes.addAll(values);
            return this;
        }

        /**
         * Sets {@link InformationResource#survey()}.
         *
         * @param value the value
         * @return this
         */
        public Builder survey(Survey value) {
            this.survey = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets {@link InformationResource#classified()}.
         *
         * @param value the value; null for none
         * @return this
         */
        public Builder classified(@Nullable Boolean value) {
            this.classified = value;
            return this;
        }

        /**
         * Sets {@link InformationResource#level()}.
         *
         * @param value the value; null for none
         * @return this
         */
        public Builder level(@Nullable String value) {
            this.level = value;
            return this;
        }

        /**
         * Adds to {@link InformationResource#extensions()}, in place of an earlier text of the same key.
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
         * Adds to {@link InformationResource#asWritten()}, in place of an earlier text of the same key.
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
        public InformationResource build() {
            return new InformationResource(this);
        }
    }
}
