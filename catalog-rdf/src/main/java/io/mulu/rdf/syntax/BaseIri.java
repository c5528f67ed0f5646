package io.mulu.rdf.syntax;

/** Tells which IRIs may be written relative to a base, such that every reader resolves them to the same again. */
final class BaseIri {

    private final String base;
    private final boolean plain;

    BaseIri(String base) {
        this.base = base;
        this.plain = base.endsWith("/") && !base.contains("/.");
    }

    String iri() {
        return base;
    }

    /**
     * How many characters need not be written. No relative IRI has a colon, which could be taken for the end of a scheme
     * or prefix, or a segment that begins with a dot, which could be taken for a step upwards, or a percent sign: there
     * are readers that decode when they resolve.
     */
    int skip(String iri) {
        int from = base.length();
        if (!plain || iri.length() <= from || !iri.startsWith(base) || !letterOrDigit(iri.charAt(from))) {
            return 0;
        }
        for (int i = from + 1; i < iri.length(); i++) {
            char c = iri.charAt(i);
            boolean dotSegment = c == '.' && iri.charAt(i - 1) == '/';
            if (dotSegment || !letterOrDigit(c) && "-._~/#".indexOf(c) < 0) {
                return 0;
            }
        }
        return from;
    }

    private static boolean letterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }
}
