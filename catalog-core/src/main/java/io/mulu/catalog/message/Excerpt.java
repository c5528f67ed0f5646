package io.mulu.catalog.message;

/** What a sentence quotes of a text that may be long. */
final class Excerpt {

    /** In code points: two lines on a screen. */
    private static final int LONGEST = 80;

    private Excerpt() {}

    static String of(String text) {
        int points = text.codePointCount(0, text.length());
        String kept = points <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
        StringBuilder line = new StringBuilder(kept.length());
        kept.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(line::appendCodePoint);
        return line.toString();
    }
}
