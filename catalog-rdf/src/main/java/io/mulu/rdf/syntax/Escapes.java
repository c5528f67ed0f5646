package io.mulu.rdf.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a syntax writes the characters of text that it cannot take as they are. No escape is longer than six bytes. */
enum Escapes {
    /** The one way that Turtle and JSON share. */
    SHARED("\"\\\n\r\t\b\f", "\"\\nrtbf", true, "\uFFFD\uFFFE\uFFFF"),

    /** As Jena writes N-Triples: as little as the grammar asks for, and the replacement character by its number. */
    N_TRIPLES("\"\\\n\r\t\f", "\"\\nrtf", false, "\\uFFFD\uFFFE\uFFFF"),

    /**
     * Text between tags of XML 1.0 or in an attribute. What no document of XML 1.0 can hold (section 2.2) becomes the
     * replacement character; line ends, which readers change, are written by number.
     */
    XML("", "", false, "\uFFFD\uFFFD\uFFFD");

    private static final int SPECIALS = 3;

    private final byte[] @Nullable [] ascii = new byte[0x80] @Nullable [];
    private final byte[][] specials = new byte[SPECIALS][];

    Escapes(String escaped, String letters, boolean controlsByNumber, String specials) {
        for (char c = 0; controlsByNumber && c < 0x80; c++) {
            if (c < ' ' || c == 0x7F) {
                ascii[c] = bytes(String.format(Locale.ROOT, "\\u%04X", (int) c));
            }
        }
        for (int i = 0; i < escaped.length(); i++) {
            ascii[escaped.charAt(i)] = bytes("\\" + letters.charAt(i));
        }
        int first = specials.length() - SPECIALS + 1;
        this.specials[0] = bytes(specials.substring(0, first));
        this.specials[1] = bytes(specials.substring(first, first + 1));
        this.specials[2] = bytes(specials.substring(first + 1));
        if (escaped.isEmpty()) {
            planXml();
        }
    }

    private void planXml() {
        for (char c = 0; c < ' '; c++) {
            ascii[c] = c == '\t' || c == '\n' || c == '\r' ? bytes("&#" + (int) c + ";") : bytes("\uFFFD");
        }
        ascii['&'] = bytes("&amp;");
        ascii['<'] = bytes("&lt;");
        ascii['>'] = bytes("&gt;");
        ascii['"'] = bytes("&quot;");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** By character of ASCII, what is written in its place; null where it stands for itself. */
    byte[] @Nullable [] ascii() {
        return ascii;
    }

    /** What is written for the replacement character or one of the two that are none. */
    byte[] special(char c) {
        return specials[c - '\uFFFD'];
    }
}
