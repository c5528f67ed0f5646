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
        if (hasHalfPair(text)) {
            throw new IllegalArgumentException(name + " must not hold half a surrogate pair");
        }
    }

    private static boolean hasHalfPair(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
