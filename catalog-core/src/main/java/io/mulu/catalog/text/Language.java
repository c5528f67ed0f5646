package io.mulu.catalog.text;

import java.util.Locale;
import java.util.Optional;

/** A language in which the library speaks to people. */
public enum Language {
    /** Simplified Chinese, the language of the guide. */
    ZH("zh"),
    /** English. */
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /**
     * The BCP 47 tag.
     *
     * @return {@code zh} or {@code en}
     */
    public String tag() {
        return tag;
    }

    /**
     * Finds the language of a tag or locale name, such as {@code zh}, {@code zh-CN} or {@code en_US.UTF-8}.
     *
     * @param text the tag; only its first subtag counts, in any case
     * @return the language; empty when the library does not speak it
     */
    public static Optional<Language> of(String text) {
        String first = text.strip().toLowerCase(Locale.ROOT).split("[-_.]", 2)[0];
        for (Language language : values()) {
            if (language.tag.equals(first)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
