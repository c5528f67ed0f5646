package io.mulu.catalog.registry.item;

import io.mulu.catalog.text.LocalizedText;
import java.util.Locale;

/** What becomes of an item that arrives at a registry. */
public enum Verdict {
    /** It was not known in any version. */
    ADDED("新增", "added"),
    /** It was known in other versions only. */
    NEW_VERSION("新版本", "new version"),
    /** It was known and says more or something else now. */
    CHANGED("更改", "changed"),
    /** It was known and says nothing new. */
    UNCHANGED("未变", "unchanged"),
    /** The registry does not admit it. */
    REFUSED("拒绝", "refused");

    private final LocalizedText names;

    Verdict(String zh, String en) {
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
     * The name in data.
     *
     * @return lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
