package io.mulu.catalog.rule;

import io.mulu.catalog.registry.Spelling;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Tells texts that say something from blanks, placeholders such as {@code *}, and words for nothing such as 无. */
final class Silence {

    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';

    private final Phrases placeholders;
    private final Phrases nothing;
    private final BitSet beginnings;

    Silence(RuleSettings settings) {
        this.placeholders = Phrases.of(settings, "placeholders");
        this.nothing = Phrases.of(settings, "nothingWords");
        this.beginnings = placeholders.beginnings();
        this.beginnings.or(nothing.beginnings());
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
        return !text.isEmpty() && text.charAt(0) >= FIRST && text.charAt(0) <= LAST && !beginnings.get(text.charAt(0));
    }

    /** Unfilled, or a word that says there is nothing. */
    boolean saysNothing(@Nullable String text) {
        return isUnfilled(text) || nothing.contain(text);
    }
}
