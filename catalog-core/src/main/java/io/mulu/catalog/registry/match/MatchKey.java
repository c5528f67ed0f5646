package io.mulu.catalog.registry.match;

import io.mulu.catalog.registry.Spelling;

/** What of a name counts when names are compared. */
final class MatchKey {

    private MatchKey() {}

    /** Width, case and blanks are set aside, and so is everything but letters and digits, unless nothing else is there. */
    static String of(String name) {
        String key = Spelling.key(name);
        StringBuilder kept = new StringBuilder(key.length());
        key.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.isEmpty() ? key : kept.toString();
    }

    static int length(String key) {
        return key.codePointCount(0, key.length());
    }
}
