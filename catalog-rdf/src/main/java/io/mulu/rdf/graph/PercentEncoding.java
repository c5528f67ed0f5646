package io.mulu.rdf.graph;

import java.nio.charset.StandardCharsets;

/** Makes any text a part of an IRI (RFC 3986, section 2): what is not unreserved becomes its UTF-8 bytes, in hex. */
public final class PercentEncoding {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private PercentEncoding() {}

    /**
     * One segment of a path, or a fragment; a slash is encoded too, and so are the segments "." and "..".
     *
     * @param text any text
     * @return unreserved characters and percent signs with two digits
     */
    public static String segment(String text) {
        if (text.equals(".") || text.equals("..")) {
            return text.replace(".", "%2E");
        }
        int plain = 0;
        while (plain < text.length() && unreserved(text.charAt(plain))) {
            plain++;
        }
        return plain == text.length() ? text : encode(text);
    }

    /**
     * A path whose segments are separated by slashes.
     *
     * @param text any text
     * @return the segments, encoded, with the slashes between them
     */
    public static String path(String text) {
        if (isPlainPath(text)) {
            return text;
        }
        StringBuilder path = new StringBuilder(text.length() + 16);
        int from = 0;
        for (int slash; (slash = text.indexOf('/', from)) >= 0; from = slash + 1) {
            path.append(segment(text.substring(from, slash))).append('/');
        }
        return path.append(segment(text.substring(from))).toString();
    }

    /** Whether it is letters and digits with slashes between them, as codes are. */
    private static boolean isPlainPath(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '/' && (c == '.' || !unreserved(c))) {
                return false;
            }
        }
        return true;
    }

    /**
     * A whole IRI. What no IRI has (RFC 3987, section 2.2) is encoded, all else stays; halves of surrogate pairs become the
     * replacement character.
     *
     * @param iri an IRI, or nearly one
     * @return the same text where nothing needs to be encoded
     */
    public static String iri(String iri) {
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (neverInIris(c) || Character.isSurrogate(c)) {
                StringBuilder out = new StringBuilder(iri.length() + 8);
                iri.codePoints().forEach(point -> append(out, point));
                return out.toString();
            }
        }
        return iri;
    }

    private static void append(StringBuilder out, int point) {
        if (neverInIris(point)) {
            out.append('%').append(HEX[point >> 4]).append(HEX[point & 0xF]);
        } else if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
            out.append('\uFFFD');
        } else {
            out.appendCodePoint(point);
        }
    }

    private static boolean neverInIris(int c) {
        return c <= ' ' || c == 0x7F || "<>\"{}|\\^`".indexOf(c) >= 0;
    }

    private static String encode(String text) {
        StringBuilder out = new StringBuilder(text.length() * 3);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (unreserved(c)) {
                out.append(c);
            } else {
                out.append('%').append(HEX[c >> 4]).append(HEX[c & 0xF]);
            }
        }
        return out.toString();
    }

    private static boolean unreserved(char c) {
        return c >= 'a' && c <= 'z'
                || c >= '0' && c <= '9'
                || c >= 'A' && c <= 'Z'
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '~';
    }
}
