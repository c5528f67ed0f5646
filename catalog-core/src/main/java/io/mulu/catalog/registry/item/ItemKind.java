package io.mulu.catalog.registry.item;

import io.mulu.catalog.text.LocalizedText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of administered items. */
public enum ItemKind {
    /** An element that describes information resources. */
    METADATA_ELEMENT("元数据元素", "Metadata element"),
    /** A unit of data with object class, property and representation. */
    DATA_ELEMENT("数据元", "Data element"),
    /** A list of permissible values. */
    VALUE_DOMAIN("值域", "Value domain"),
    /** A tree of categories. */
    CLASSIFICATION_SCHEME("分类方案", "Classification scheme");

    private final LocalizedText names;

    ItemKind(String zh, String en) {
        this.names = new LocalizedText(zh, en);
    }

    /**
     * The name for people.
     *
     * @return in both languages
     */
    public LocalizedText names() {
        return names;
    }

    /**
     * The name in data files.
     *
     * @return lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The kind of a name in data files.
     *
     * @param code lower case with hyphens
     * @return the kind, or empty
     */
    public static Optional<ItemKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
