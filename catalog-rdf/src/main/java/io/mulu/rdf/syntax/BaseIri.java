package io.mulu.rdf.syntax;

import java.util.Arrays;

/** Tells which IRIs may be written relative to a base, such that every reader resolves them to the same again. */
final class BaseIri {

    private static final String MARKS = "-._~/#";
    private static final boolean[] HARMLESS = harmless();

    private final String base;
    private final boolean plain;
    private final boolean absolute;

    BaseIri(String base) {
        this(base, true);
    }

    private BaseIri(String base, boolean relative) {
        this.base = base;
        this.absolute = !relative;
        this.plain = relative && base.endsWith("/") && !base.contains("/.");
    }

    /** A base for a syntax without relative IRIs. */
    static BaseIri absolute(String base) {
        return new BaseIri(base, false);
    }

    String iri() {
        return base;
    }

    boolean begins(String iri) {
        return iri.startsWith(base);
    }

    /**
     * How many characters need not be written. No relative IRI has a colon, which could be taken for the end of a scheme
     * or prefix, or a segment that begins with a dot, which could be taken for a step upwards, or a percent sign: there
     * are readers that decode when they resolve.
     */
    int skip(String iri) {
        int from = base.length();
        if (!plain
                || iri.length() <= from
                || !iri.startsWith(base)
                || !isHarmless(iri.charAt(from))
                || MARKS.indexOf(iri.charAt(from)) >= 0) {
            return 0;
        }
        for (int i = from + 1; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (!isHarmless(c) || c == '.' && iri.charAt(i - 1) == '/') {
                return 0;
            }
        }
        return from;
    }

    /** Whether an IRI may be written as it is with something harmless behind it: relative, or never so. */
    boolean isSafe(String iri) {
        return begins(iri) && (absolute || skip(iri) > 0);
    }

    /** Whether the part of an IRI that follows a whole IRI can stand there as it is, in a relative IRI too. */
    boolean isHarmless(String iri, int from) {
        for (int i = from; i < iri.length(); i++) {
            if (!isHarmless(iri.charAt(i)) || iri.charAt(i) == '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean isHarmless(char c) {
        return c < HARMLESS.length && HARMLESS[c];
    }

    private static boolean[] harmless() {
        boolean[] harmless = new boolean[128];
        Arrays.fill(harmless, 'a', 'z' + 1, true);
        Arrays.fill(harmless, 'A', 'Z' + 1, true);
        Arrays.fill(harmless, '0', '9' + 1, true);
        MARKS.chars().forEach(c -> harmless[c] = true);
        return harmless;
    }
}
