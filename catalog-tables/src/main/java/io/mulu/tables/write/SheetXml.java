package io.mulu.tables.write;

import io.mulu.catalog.finding.CellLocation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One sheet as XML in UTF-8, row by row, each row from left to right. Nothing of it stays in memory but, for each column, the
 * last text and its bytes: most texts repeat that of the row above. For use by one thread.
 */
final class SheetXml {

    private static final int ROOM = 1 << 16;
    /** A character takes at most five bytes, as {@code &amp;}; around a text stands less than this. */
    private static final int AROUND = 128;

    private static final int MOST_BYTES = 5;
    private static final int LONGEST_KEPT = 256;
    private static final byte[] NONE = new byte[0];
    private static final byte[] CELL = ascii("<c r=\"");
    private static final byte[] STYLE = ascii(" s=\"");
    private static final byte[] TEXT = ascii(" t=\"inlineStr\"><is><t>");
    private static final byte[] SPACED = ascii(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[] TEXT_END = ascii("</t></is></c>");
    private static final byte[] VALUE = ascii("><v>");
    private static final byte[] VALUE_END = ascii("</v></c>");
    private static final byte[] AND = ascii("&amp;");
    private static final byte[] LESS = ascii("&lt;");
    private static final byte[] GREATER = ascii("&gt;");

    private final OutputStream out;
    private byte[] bytes = new byte[ROOM];
    private int size;
    private byte[] row = NONE;
    private byte[][] letters = new byte[0][];
    private @Nullable String[] texts = new @Nullable String[0];
    private int[] styles = new int[0];
    private byte[][] cells = new byte[0][];

    SheetXml(OutputStream out) {
        this.out = out;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Puts markup down as it is. */
    void markup(String xml) throws IOException {
        byte[] encoded = xml.getBytes(StandardCharsets.UTF_8);
        require(encoded.length);
        put(encoded);
    }

    /** Begins a row. */
    void row(int number, String attributes) throws IOException {
        row = ascii(Integer.toString(number));
        markup("<row r=\"" + number + "\"" + attributes + ">");
    }

    void endRow() throws IOException {
        markup("</row>");
    }

    /** A text in its cell; characters that XML lacks are escaped already. */
    void text(int column, int style, String text) throws IOException {
        grow(column);
        require(AROUND + text.length() * MOST_BYTES);
        begin(column);
        // Texts that repeat the row above are the same objects.
        if (texts[column] == text && styles[column] == style) {
            put(cells[column]);
            return;
        }
        int from = size;
        style(style);
        put(CellText.hasOuterBlank(text) ? SPACED : TEXT);
        characters(text);
        put(TEXT_END);
        keep(column, style, text, from);
    }

    private void keep(int column, int style, String text, int from) {
        boolean kept = size - from <= LONGEST_KEPT;
        texts[column] = kept ? text : null;
        styles[column] = style;
        cells[column] = kept ? Arrays.copyOfRange(bytes, from, size) : NONE;
    }

    /** A number as it is to stand in the cell. */
    void number(int column, int style, String number) throws IOException {
        grow(column);
        require(AROUND + number.length());
        begin(column);
        style(style);
        put(VALUE);
        put(ascii(number));
        put(VALUE_END);
    }

    void flush() throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }

    private void begin(int column) {
        put(CELL);
        put(letters[column]);
        put(row);
        bytes[size++] = '"';
    }

    private void style(int style) {
        if (style > 0) {
            put(STYLE);
            put(ascii(Integer.toString(style)));
            bytes[size++] = '"';
        }
    }

    private void characters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                single(c);
            } else if (c < 0x800) {
                bytes[size++] = (byte) (0xC0 | c >> 6);
                bytes[size++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isHighSurrogate(c)) {
                pair(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                bytes[size++] = (byte) (0xE0 | c >> 12);
                bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
                bytes[size++] = (byte) (0x80 | c & 0x3F);
            }
        }
    }

    private void single(char c) {
        switch (c) {
            case '&' -> put(AND);
            case '<' -> put(LESS);
            case '>' -> put(GREATER);
            default -> bytes[size++] = (byte) c;
        }
    }

    private void pair(int codePoint) {
        bytes[size++] = (byte) (0xF0 | codePoint >> 18);
        bytes[size++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
        bytes[size++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
        bytes[size++] = (byte) (0x80 | codePoint & 0x3F);
    }

    private void put(byte[] some) {
        System.arraycopy(some, 0, bytes, size, some.length);
        size += some.length;
    }

    private void require(int more) throws IOException {
        if (bytes.length - size < more) {
            flush();
        }
        if (bytes.length < more) {
            bytes = new byte[more];
        }
    }

    private void grow(int column) {
        if (column < letters.length) {
            return;
        }
        int before = letters.length;
        int after = Math.max(64, column * 2);
        letters = Arrays.copyOf(letters, after);
        texts = Arrays.copyOf(texts, after);
        styles = Arrays.copyOf(styles, after);
        cells = Arrays.copyOf(cells, after);
        for (int i = before; i < after; i++) {
            letters[i] = i == 0 ? NONE : ascii(CellLocation.letters(i));
            cells[i] = NONE;
        }
    }
}
