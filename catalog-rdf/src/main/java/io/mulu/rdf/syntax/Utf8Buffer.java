package io.mulu.rdf.syntax;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Collects UTF-8 until there is enough of it to pass on. */
final class Utf8Buffer {

    private static final int ENOUGH = 1 << 14;
    private static final int MOST_BYTES_PER_UNIT = 6;
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final boolean[] NEVER_IN_IRIS = neverInIris();

    /** What stands in UTF-8 for half of a surrogate pair. */
    private static final char REPLACEMENT = '\uFFFD';

    private final OutputStream out;
    private byte[] bytes = new byte[2 * ENOUGH];
    private char[] units = new char[256];
    private int size;

    Utf8Buffer(OutputStream out) {
        this.out = out;
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

    /** What was put between two sizes. */
    byte[] between(int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /** Forgets what was put after a size, and copies the first bytes of it. */
    void cut(int from, byte[] target, int length) {
        System.arraycopy(bytes, from, target, 0, length);
        size = from;
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

    /** The first bytes of one, and the other. */
    void put(byte[] one, int length, byte[] other) {
        ensure(length + other.length);
        System.arraycopy(one, 0, bytes, size, length);
        System.arraycopy(other, 0, bytes, size + length, other.length);
        size += length + other.length;
    }

    /** ASCII text that needs no escape. */
    void put(String ascii) {
        ensure(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            bytes[size++] = (byte) ascii.charAt(i);
        }
    }

    /** Any text, in quotation marks. */
    void quoted(String text, Escapes escapes) {
        ensure(MOST_BYTES_PER_UNIT * text.length() + 2);
        bytes[size++] = '"';
        escaped(text, escapes);
        bytes[size++] = '"';
    }

    /** Any text. */
    void text(String text, Escapes escapes) {
        ensure(MOST_BYTES_PER_UNIT * text.length());
        escaped(text, escapes);
    }

    private void escaped(String text, Escapes escapes) {
        int length = text.length();
        if (units.length < length) {
            units = new char[Math.max(length, 2 * units.length)];
        }
        char[] source = units;
        text.getChars(0, length, source, 0);
        byte[] target = bytes;
        byte[] @Nullable [] plan = escapes.ascii();
        int at = size;
        int i = 0;
        while (i < length) {
            char c = source[i];
            if (c >= 0x800 && c < Character.MIN_SURROGATE) {
                target[at] = (byte) (0xE0 | c >> 12);
                target[at + 1] = (byte) (0x80 | c >> 6 & 0x3F);
                target[at + 2] = (byte) (0x80 | c & 0x3F);
                at += 3;
            } else if (c < 0x80) {
                byte[] escape = plan[c];
                if (escape == null) {
                    target[at++] = (byte) c;
                } else {
                    System.arraycopy(escape, 0, target, at, escape.length);
                    at += escape.length;
                }
            } else {
                size = at;
                i += unusual(text, i, escapes);
                at = size;
            }
            i++;
        }
        size = at;
    }

    /** An IRI from one of its characters on. What no IRI has (RFC 3987, section 2.2) is percent-encoded. */
    void iri(String iri, int from) {
        ensure(MOST_BYTES_PER_UNIT * (iri.length() - from));
        byte[] target = bytes;
        int at = size;
        int length = iri.length();
        for (int i = from; i < length; i++) {
            char c = iri.charAt(i);
            if (c >= 0x80) {
                size = at;
                i += wide(iri, i);
                at = size;
            } else if (NEVER_IN_IRIS[c]) {
                target[at++] = '%';
                target[at++] = HEX[c >> 4];
                target[at++] = HEX[c & 0xF];
            } else {
                target[at++] = (byte) c;
            }
        }
        size = at;
    }

    /** ASCII from one of its characters on, and what stands behind it. */
    void harmless(String ascii, int from, byte[] behind) {
        int length = ascii.length();
        ensure(length - from + behind.length);
        byte[] target = bytes;
        int at = size;
        for (int i = from; i < length; i++) {
            target[at++] = (byte) ascii.charAt(i);
        }
        for (byte b : behind) {
            target[at++] = b;
        }
        size = at;
    }

    /** Half of a pair, or a character that a syntax does not take as it is; says how many further units it took. */
    private int unusual(String text, int at, Escapes escapes) {
        int point = text.codePointAt(at);
        boolean half = Character.charCount(point) == 1 && Character.isSurrogate((char) point);
        if (half || point >= REPLACEMENT && point <= '\uFFFF') {
            byte[] escape = escapes.special(half ? REPLACEMENT : (char) point);
            System.arraycopy(escape, 0, bytes, size, escape.length);
            size += escape.length;
            return 0;
        }
        return wide(text, at);
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
