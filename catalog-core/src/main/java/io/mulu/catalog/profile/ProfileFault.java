package io.mulu.catalog.profile;

import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.LocalizedText;

/**
 * One thing that is wrong with a profile.
 *
 * @param document the name of the file
 * @param line the line, 1-based
 * @param sentence what is wrong and what to write
 */
public record ProfileFault(String document, int line, LocalizedText sentence) {

    /**
     * The fault with its place.
     *
     * @param language in which language
     * @return for example {@code province.json:7: There is no rule "x".}
     */
    public String text(Language language) {
        return document + ":" + line + ": " + sentence.in(language);
    }
}
