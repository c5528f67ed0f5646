package io.mulu.catalog.registry.diff;

import io.mulu.catalog.text.LocalizedText;
import java.util.Locale;

/** What a change means for those who use the registry, the worst first. */
public enum ChangeClass {
    /** What was right is now something else: programs and data must change. */
    BREAKING("不兼容", "breaking"),
    /** What was right may now be wrong. */
    TIGHTENING("收紧", "tightening"),
    /** What was wrong may now be right. */
    LOOSENING("放宽", "loosening"),
    /** Only what people read. */
    TEXT("文字", "text");

    private final LocalizedText names;

    ChangeClass(String zh, String en) {
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
     * @return lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
