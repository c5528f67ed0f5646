package io.mulu.catalog.rule;

import io.mulu.catalog.registry.Spelling;
import org.jspecify.annotations.Nullable;

/** Tells texts that say something from blanks, placeholders such as {@code *}, and words for nothing such as 无. */
final class Silence {

    private final Phrases placeholders;
    private final Phrases nothing;

    Silence(RuleSettings settings) {
        this.placeholders = Phrases.of(settings, "placeholders");
        this.nothing = Phrases.of(settings, "nothingWords");
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || Spelling.isBlank(text);
    }

    /** Blank, or a sign that stands in a cell because it must not be blank. */
    boolean isUnfilled(@Nullable String text) {
        return isBlank(text) || placeholders.contain(text);
    }

    /** Whether already the first character shows that {@link #saysNothing} is false, also of any longer text. */
    boolean surelySpeaks(String text) {
        return !text.isEmpty() && !placeholders.mayBegin(text) && !nothing.mayBegin(text);
    }

    /** Unfilled, or a word that says there is nothing. */
    boolean saysNothing(@Nullable String text) {
        return isUnfilled(text) || nothing.contain(text);
    }
}
