package io.mulu.codes.ledger;

/** What texts a ledger can keep. */
final class Texts {

    private Texts() {}

    static void requireKept(String text, int longest, String name) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException(name + " must not be empty");
        }
        requireKeptOrEmpty(text, longest, name);
    }

    /** PostgreSQL keeps no NUL, and half a surrogate pair comes back as another character. */
    static void requireKeptOrEmpty(String text, int longest, String name) {
        if (text.length() > longest) {
            throw new IllegalArgumentException(
                    name + " must have at most " + longest + " UTF-16 units: " + text.length());
        }
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(name + " must not hold the character NUL");
        }
        if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            throw new IllegalArgumentException(name + " must not hold half a surrogate pair");
        }
    }
}
