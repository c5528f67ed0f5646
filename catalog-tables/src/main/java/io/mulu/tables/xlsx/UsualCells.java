package io.mulu.tables.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads cells spelled as nearly all programs spell them, {@code <c r="A1" s="1" t="s"><v>0</v></c>} and its like, from
 * their bytes. A cell spelled like the last one of its column is known at once: most texts repeat that of the row above.
 * Whatever is spelled in another way, has an entity or a control character, or is not well-formed, is left to the
 * parser. For use by one thread.
 */
final class UsualCells {

    /** Longer cells are left to the parser. */
    private static final int ROOM = 1 << 12;

    private static final int LEAST = "<c r=\"A1\"/>".length();
    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 6;
    private static final byte[] NONE = new byte[0];
    private static final byte[] BEGIN = ascii("<c r=\"");
    private static final byte[] STYLE = ascii(" s=\"");
    private static final byte[] TYPE = ascii(" t=\"");
    private static final byte[] EMPTY = ascii("/>");
    private static final byte[] END = ascii("></c>");
    private static final byte[] VALUE = ascii("><v>");
    private static final byte[] VALUE_END = ascii("</v></c>");
    private static final byte[] TEXT = ascii("><is><t>");
    private static final byte[] SPACED_TEXT = ascii("><is><t xml:space=\"preserve\">");
    private static final byte[] TEXT_END = ascii("</t></is></c>");

    private final SheetBytes source;
    private final CellAttributes cell;
    private final CharBuffer buffer;
    private final int lastColumn;
    private byte[][] spellings = new byte[64][];
    private int[] lengths = new int[64];
    private @Nullable String[] texts = new String[64];
    private byte[] bytes = NONE;
    private int column;
    private int at;
    private int to;
    private int begin;

    UsualCells(SheetBytes source, CellAttributes cell, CharBuffer buffer, int lastColumn) {
        this.source = source;
        this.lastColumn = lastColumn;
        this.cell = cell;
        this.buffer = buffer;
        Arrays.fill(spellings, NONE);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Takes the next cell if it is spelled as usual. Its text is {@link #known}, or its attributes and characters are in
     * what the constructor was given, and {@link #learn} takes the text.
     */
    boolean next() throws IOException {
        source.require(ROOM);
        bytes = source.array();
        at = source.from();
        to = source.to();
        if (!begins()) {
            return false;
        }
        begin = at;
        if (isAsAbove()) {
            source.take(begin + lengths[column]);
            return true;
        }
        if (!attributes() || !content()) {
            return false;
        }
        source.take(at);
        keepSpelling();
        return true;
    }

    int column() {
        return column;
    }

    /** The text of the cell taken last; null when it is spelled unlike the one above. */
    @Nullable
    String known() {
        return texts[column];
    }

    void learn(String text) {
        texts[column] = text;
    }

    private boolean begins() {
        if (to - at < LEAST || !pass(BEGIN)) {
            return false;
        }
        int letters = at;
        int number = 0;
        while (at < to && bytes[at] >= 'A' && bytes[at] <= 'Z' && at - letters < MOST_LETTERS) {
            number = number * 26 + (bytes[at++] - 'A' + 1);
        }
        column = number;
        int digits = at;
        passDigits();
        return digits > letters && column <= lastColumn && at > digits && pass('"');
    }

    private void passDigits() {
        while (at < to && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
    }

    private boolean pass(char c) {
        return at < to && bytes[at++] == c;
    }

    private boolean pass(byte[] expected) {
        if (to - at < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (bytes[at + i] != expected[i]) {
                return false;
            }
        }
        at += expected.length;
        return true;
    }

    private boolean isAsAbove() {
        if (column >= texts.length || texts[column] == null) {
            return false;
        }
        int length = lengths[column];
        return to - at >= length && Arrays.equals(bytes, at, at + length, spellings[column], 0, length);
    }

    private boolean attributes() {
        int style = -1;
        if (pass(STYLE)) {
            int digits = at;
            style = 0;
            while (at < to && bytes[at] >= '0' && bytes[at] <= '9' && at - digits < MOST_DIGITS) {
                style = style * 10 + (bytes[at++] - '0');
            }
            if (at == digits || !pass('"')) {
                return false;
            }
        }
        CellType type = CellType.NUMBER;
        if (pass(TYPE)) {
            int word = at;
            while (at < to && bytes[at] >= 'A' && bytes[at] <= 'z') {
                at++;
            }
            type = CellType.of(bytes, word, at);
            if (at == word || !pass('"')) {
                return false;
            }
        }
        cell.set(column, style, type);
        return true;
    }

    private boolean content() {
        buffer.clear();
        if (pass(EMPTY) || pass(END)) {
            return true;
        }
        if (pass(VALUE)) {
            return characters() && pass(VALUE_END);
        }
        return (pass(TEXT) || pass(SPACED_TEXT)) && characters() && pass(TEXT_END);
    }

    /** Decodes to the next tag; false at what is better left to the parser. */
    private boolean characters() {
        int used = Utf8Text.decode(bytes, at, to, buffer);
        at = Math.max(at, used);
        return used >= 0;
    }

    private void keepSpelling() {
        if (column >= texts.length) {
            grow(column * 2);
        }
        int length = at - begin;
        byte[] spelling = spellings[column];
        if (spelling.length < length) {
            spelling = new byte[length + length / 2];
            spellings[column] = spelling;
        }
        System.arraycopy(bytes, begin, spelling, 0, length);
        lengths[column] = length;
        texts[column] = null;
    }

    private void grow(int size) {
        int before = texts.length;
        spellings = Arrays.copyOf(spellings, size);
        Arrays.fill(spellings, before, size, NONE);
        lengths = Arrays.copyOf(lengths, size);
        texts = Arrays.copyOf(texts, size);
    }
}
