package io.mulu.catalog.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Members from the bytes of one line, as programs write them: no line breaks between them, no characters beyond the basic
 * plane, and no structures where the format has none. Whatever else stands there is {@linkplain UnusualException unusual},
 * right or wrong, and must be read by a parser; so does what breaks off. For use by one thread.
 */
final class BytesIn extends JsonIn {

    /** Something that a parser must look at. Says nothing of what it is, and costs nothing. */
    static final class UnusualException extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private static final UnusualException INSTANCE = new UnusualException();

        private UnusualException() {
            super("unusual", null, false, false);
        }
    }

    /** Bytes that must follow the text, the first of them zero: the end is noticed as a character that may not stand there. */
    static final int PADDING = 16;

    private static final char NUMBER = '0';
    private static final int MOST_NAMES = 1 << 10;

    /** The first bytes of what lies between U+4000 and U+9FFF. */
    private static final byte FIRST_IDEOGRAPHS = (byte) 0xE4;

    private static final byte LAST_IDEOGRAPHS = (byte) 0xE9;
    private static final byte LEAST_NO_CONTINUATION = (byte) 0xC0;

    private final int longestText;
    private final Words words;
    private byte[] bytes = new byte[PADDING];
    private long start;
    private int at;
    private int end;

    private char token;
    private int from;
    private int to;
    private boolean wide;
    private boolean escaped;
    private boolean opened;
    private boolean pending;
    private final Map<String, ExpectedName> names = new HashMap<>();
    private ExpectedName lastName = new ExpectedName();
    private char[] decoded = new char[1024];

    /** Texts of more bytes than that are unusual. */
    BytesIn(int longestText, Words words) {
        this.longestText = longestText;
        this.words = words;
    }

    /** Begins an object: the first byte is its opening brace. The bytes end at {@code end} and are padded. */
    void begin(byte[] text, int first, int last, long startOffset) {
        bytes = text;
        at = first;
        end = last;
        start = startOffset;
        pending = false;
        value();
    }

    /** The index behind the last byte that was read. */
    int at() {
        return at;
    }

    /** Whether it was the end of the bytes that was unusual. */
    boolean isAtEnd() {
        return at >= end;
    }

    @Override
    @Nullable
    String nextMember() {
        char c = next();
        if (c == '}') {
            opened = false;
            at++;
            return null;
        }
        if (!opened) {
            c = afterComma(c);
        }
        opened = false;
        if (c != '"') {
            throw unusual();
        }
        at++;
        String name = name();
        if (next() != ':') {
            throw unusual();
        }
        at++;
        value();
        return name;
    }

    private String name() {
        ExpectedName expected = lastName.next(bytes, at);
        if (expected == null) {
            return unexpectedName();
        }
        at += expected.length();
        lastName = expected;
        return expected.text();
    }

    private String unexpectedName() {
        from = at;
        string();
        String text = word();
        if (to - from < ExpectedName.LONGEST && !escaped) {
            ExpectedName name = names.computeIfAbsent(text, unknown -> new ExpectedName(text, bytes, from, to));
            lastName.expect(name);
            lastName = name;
            if (names.size() > MOST_NAMES) {
                names.clear();
            }
        }
        return text;
    }

    @Override
    boolean nextElement() {
        char c = next();
        if (c == ']') {
            opened = false;
            at++;
            return false;
        }
        if (!opened) {
            afterComma(c);
        }
        opened = false;
        value();
        return true;
    }

    private char afterComma(char c) {
        if (c != ',') {
            throw unusual();
        }
        at++;
        return next();
    }

    /** The next byte that is no blank, which is not passed over. */
    private char next() {
        if (pending) {
            string(); // nobody asked for it
        }
        byte c = bytes[at];
        while (c == ' ' || c == '\t') {
            c = bytes[++at];
        }
        return (char) c;
    }

    private void value() {
        token = next();
        from = at;
        switch (token) {
            case '"' -> {
                at++;
                from = at;
                pending = true;
            }
            case '{', '[' -> {
                at++;
                opened = true;
            }
            case 't' -> literal("true");
            case 'f' -> literal("false");
            case 'n' -> literal("null");
            default -> number();
        }
    }

    private void literal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (bytes[at] != text.charAt(i)) {
                throw unusual();
            }
            at++;
        }
        to = at;
        ended();
    }

    /** Nothing may follow a literal or number but what ends it. */
    private void ended() {
        byte c = bytes[at];
        if (c != ',' && c != '}' && c != ']' && c != ' ') {
            throw unusual();
        }
    }

    /** Digits without a leading zero, and a fraction perhaps. */
    private void number() {
        token = NUMBER;
        int whole = digits();
        if (whole == 0 || whole > 1 && bytes[from] == '0') {
            throw unusual();
        }
        if (bytes[at] == '.') {
            at++;
            if (digits() == 0) {
                throw unusual();
            }
        }
        to = at;
        wide = false;
        escaped = false;
        if (to - from > longestText) {
            throw unusual();
        }
        ended();
    }

    private int digits() {
        int first = at;
        while (bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at - first;
    }

    /** Finds the end of a string, eight bytes at a time. */
    private void string() {
        pending = false;
        wide = false;
        escaped = false;
        int i = from;
        while (true) {
            long word = Utf8.word(bytes, i);
            long special = Utf8.specialBytes(word);
            wide |= Utf8.isWideBefore(word, special);
            if (special == 0) {
                i += Long.BYTES;
                continue;
            }
            i += Long.numberOfTrailingZeros(special) >>> 3;
            if (bytes[i] != '\\') {
                break;
            }
            escaped = true;
            i += 2;
            if (i > end) {
                at = end;
                throw unusual();
            }
        }
        at = i;
        to = i;
        if (bytes[i] != '"' || to - from > longestText) {
            throw unusual();
        }
        at++;
    }

    private UnusualException unusual() {
        return UnusualException.INSTANCE;
    }

    @Override
    boolean isNull() {
        return token == 'n';
    }

    @Override
    boolean isArray() {
        return token == '[';
    }

    @Override
    boolean isObject() {
        return token == '{';
    }

    @Override
    boolean isString() {
        return token == '"';
    }

    @Override
    boolean isNumber() {
        return token == NUMBER;
    }

    @Override
    boolean isBoolean() {
        return token == 't' || token == 'f';
    }

    @Override
    boolean isTrue() {
        return token == 't';
    }

    @Override
    String scalar() {
        if (isString()) {
            return decoded();
        }
        return isNumber() ? ascii() : isTrue() ? "true" : isBoolean() ? "false" : "null";
    }

    @Override
    String repeatedScalar() {
        return isString() ? word() : scalar();
    }

    @Override
    String structure() {
        throw unusual();
    }

    @Override
    long offset() {
        return start + (isString() ? from - 1 : from);
    }

    private String word() {
        if (pending) {
            string();
        }
        if (to - from > Words.LONGEST || escaped) {
            return decoded();
        }
        int slot = Words.slot(bytes, from, to);
        String known = words.known(slot, bytes, from, to);
        if (known != null) {
            return known;
        }
        String text = decoded();
        words.remember(slot, bytes, from, to, text);
        return text;
    }

    private String ascii() {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** Decodes up to the quotation mark. Nearly all that is not ASCII is an ideograph, of three bytes. */
    private String decoded() {
        pending = false;
        byte[] text = bytes;
        char[] target = decoded;
        int length = 0;
        int i = from;
        while (true) {
            byte b = text[i];
            if (length == target.length) {
                target = Arrays.copyOf(target, 2 * length);
                decoded = target;
            }
            if (b >= FIRST_IDEOGRAPHS && b <= LAST_IDEOGRAPHS) {
                byte second = text[i + 1];
                byte third = text[i + 2];
                // Continuations, which begin with the bits 10, are the least of all bytes.
                if (second >= LEAST_NO_CONTINUATION || third >= LEAST_NO_CONTINUATION) {
                    throw unusual(i);
                }
                target[length++] = (char) ((b & 0x0F) << 12 | (second & 0x3F) << 6 | third & 0x3F);
                i += 3;
            } else if (b >= ' ' && b != '"' && b != '\\') {
                target[length++] = (char) b;
                i++;
            } else if (b == '"') {
                break;
            } else {
                target[length++] = other(i);
                i += b == '\\' || (b & 0xE0) == 0xC0 ? 2 : 3;
            }
        }
        to = i;
        at = i + 1;
        if (i > end || to - from > longestText) {
            throw unusual(Math.min(i, end));
        }
        return new String(target, 0, length);
    }

    /** The character of an escape, of two bytes, or of three that are no ideograph. */
    private char other(int i) {
        byte b = bytes[i];
        if (b == '\\') {
            return escape(bytes[i + 1], i);
        }
        return (b & 0xF0) == 0xE0 ? threeBytes(i) : twoBytes(i);
    }

    /** A character that breaks off at the end is noticed at its beginning. */
    private UnusualException unusual(int index) {
        at = index + 2 < end ? index : end;
        return UnusualException.INSTANCE;
    }

    private char twoBytes(int i) {
        char c = (char) ((bytes[i] & 0x1F) << 6 | bytes[i + 1] & 0x3F);
        if ((bytes[i] & 0xE0) != 0xC0 || bytes[i + 1] >= LEAST_NO_CONTINUATION || c < 0x80) {
            throw unusual(i);
        }
        return c;
    }

    private char threeBytes(int i) {
        byte second = bytes[i + 1];
        byte third = bytes[i + 2];
        char c = (char) ((bytes[i] & 0x0F) << 12 | (second & 0x3F) << 6 | third & 0x3F);
        if (second >= LEAST_NO_CONTINUATION
                || third >= LEAST_NO_CONTINUATION
                || c < 0x800
                || Character.isSurrogate(c)) {
            throw unusual(i);
        }
        return c;
    }

    private char escape(byte b, int index) {
        return switch (b) {
            case '"' -> '"';
            case '\\' -> '\\';
            case '/' -> '/';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> throw unusual(index);
        };
    }
}
