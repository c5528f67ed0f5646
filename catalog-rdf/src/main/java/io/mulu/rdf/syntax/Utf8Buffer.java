package io.mulu.rdf.syntax;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects UTF-8 until there is enough of it to pass on. Escapes text in the one way that Turtle and JSON share. */
final class Utf8Buffer {

    private static final int ENOUGH = 1 << 14;
    private static final int MOST_BYTES_PER_UNIT = 6;
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SHORT_ESCAPES = shortEscapes();
    private static final boolean[] NEVER_IN_IRIS = neverInIris();

    /** What stands in UTF-8 for half of a surrogate pair. */
    private static final char REPLACEMENT = '\uFFFD';

    private final OutputStream out;
    private byte[] bytes = new byte[2 * ENOUGH];
    private int size;

    Utf8Buffer(OutputStream out) {
        this.out = out;
    }

    private static byte[] shortEscapes() {
        byte[] escapes = new byte[128];
        escapes['"'] = '"';
        escapes['\\'] = '\\';
        escapes['\n'] = 'n';
        escapes['\r'] = 'r';
        escapes['\t'] = 't';
        escapes['\b'] = 'b';
        escapes['\f'] = 'f';
        return escapes;
    }

    private static boolean[] neverInIris() {
        boolean[] never = new boolean[128];
        Arrays.fill(never, 0, ' ' + 1, true);
        never[0x7F] = true;
        "<>\"{}|\\^`".chars().forEach(c -> never[c] = true);
        return never;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    int size() {
        return size;
    }

    /** What was put after a size. */
    byte[] since(int from) {
        return Arrays.copyOfRange(bytes, from, size);
    }

    /** Forgets what was put after a size. */
    void truncate(int to) {
        size = to;
    }

    void insert(int at, char c) {
        ensure(1);
        System.arraycopy(bytes, at, bytes, at + 1, size - at);
        bytes[at] = (byte) c;
        size++;
    }

    void put(char c) {
        ensure(1);
        bytes[size++] = (byte) c;
    }

    void put(byte[] ascii) {
        ensure(ascii.length);
        System.arraycopy(ascii, 0, bytes, size, ascii.length);
        size += ascii.length;
    }

    /** ASCII text that needs no escape. */
    void put(String ascii) {
        ensure(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            bytes[size++] = (byte) ascii.charAt(i);
        }
    }

    /** Any text, in quotation marks. */
    void quoted(String text) {
        ensure(MOST_BYTES_PER_UNIT * text.length() + 2);
        bytes[size++] = '"';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                i += wide(text, i);
            } else if (SHORT_ESCAPES[c] != 0) {
                bytes[size++] = '\\';
                bytes[size++] = SHORT_ESCAPES[c];
            } else if (c < ' ' || c == 0x7F) {
                control(c);
            } else {
                bytes[size++] = (byte) c;
            }
        }
        bytes[size++] = '"';
    }

    /** An IRI from one of its characters on. What no IRI has (RFC 3987, section 2.2) is percent-encoded. */
    void iri(String iri, int from) {
        ensure(MOST_BYTES_PER_UNIT * (iri.length() - from));
        for (int i = from; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (c >= 0x80) {
                i += wide(iri, i);
            } else if (NEVER_IN_IRIS[c]) {
                bytes[size++] = '%';
                bytes[size++] = HEX[c >> 4];
                bytes[size++] = HEX[c & 0xF];
            } else {
                bytes[size++] = (byte) c;
            }
        }
    }

    private void control(char c) {
        bytes[size++] = '\\';
        bytes[size++] = 'u';
        bytes[size++] = '0';
        bytes[size++] = '0';
        bytes[size++] = HEX[c >> 4];
        bytes[size++] = HEX[c & 0xF];
    }

    /** A character outside ASCII; says how many further units it took. */
    private int wide(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | c >> 6);
            bytes[size++] = (byte) (0x80 | c & 0x3F);
            return 0;
        }
        if (!Character.isSurrogate(c)) {
            three(c);
            return 0;
        }
        int point = text.codePointAt(at);
        if (point == c) {
            three(REPLACEMENT);
            return 0;
        }
        bytes[size++] = (byte) (0xF0 | point >> 18);
        bytes[size++] = (byte) (0x80 | point >> 12 & 0x3F);
        bytes[size++] = (byte) (0x80 | point >> 6 & 0x3F);
        bytes[size++] = (byte) (0x80 | point & 0x3F);
        return 1;
    }

    private void three(char c) {
        bytes[size++] = (byte) (0xE0 | c >> 12);
        bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[size++] = (byte) (0x80 | c & 0x3F);
    }

    private void ensure(int more) {
        if (more > bytes.length - size) {
            int wanted = Math.addExact(size, more);
            bytes = Arrays.copyOf(bytes, Math.max(wanted, (int) Math.min(Integer.MAX_VALUE - 8L, 2L * bytes.length)));
        }
    }

    /** Passes on what there is, if it is enough. */
    void drainWhenFull() throws IOException {
        if (size >= ENOUGH) {
            drain();
        }
    }

    void drain() throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }
}
