package io.mulu.catalog.text;

import java.util.Objects;

/**
 * One statement in both languages.
 *
 * @param zh the Chinese text
 * @param en the English text
 */
public record LocalizedText(String zh, String en) {

    public LocalizedText {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /**
     * The text in one language.
     *
     * @param language which
     * @return the text
     */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
