package io.mulu.tables.xlsx;

import io.mulu.catalog.stream.UnreadableInputException;
import java.io.IOException;
import org.codehaus.stax2.typed.TypedValueDecoder;

/** The attributes of a cell, read without making strings of them. For use by one thread. */
final class CellAttributes extends TypedValueDecoder {

    private static final int FAR = 1 << 20;

    private char wanted;
    private int column;
    private int style;
    private CellType type = CellType.NUMBER;

    /**
     * Reads the attributes of the cell at which the part is.
     *
     * @param next the column of the cell when it does not say
     * @throws UnreadableInputException if the cell has an address that is none
     */
    void read(XmlPart xml, int row, int next) throws IOException {
        column = next;
        style = -1;
        type = CellType.NUMBER;
        for (int i = xml.attributes() - 1; i >= 0; i--) {
            String name = xml.attributeName(i);
            if (name.length() == 1) {
                wanted = name.charAt(0);
                xml.decodeAttribute(i, this);
            }
        }
        if (column == 0) {
            throw xml.broken(row, "r");
        }
    }

    void set(int column, int style, CellType type) {
        this.column = column;
        this.style = style;
        this.type = type;
    }

    int column() {
        return column;
    }

    /** The index of the cell's style; negative for none. */
    int style() {
        return style;
    }

    CellType type() {
        return type;
    }

    @Override
    public void decode(char[] text, int start, int end) {
        switch (wanted) {
            case 'r' -> column = letters(text, start, end);
            case 's' -> style = number(text, start, end);
            case 't' -> type = CellType.of(text, start, end);
            default -> {}
        }
    }

    @Override
    public void decode(String text) {
        decode(text.toCharArray(), 0, text.length());
    }

    @Override
    public void handleEmptyValue() {
        column = wanted == 'r' ? 0 : column;
    }

    private static int letters(char[] text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int letter = (text[i] | ' ') - 'a' + 1;
            if (letter < 1 || letter > 26) {
                break;
            }
            number = Math.min(number * 26 + letter, FAR);
        }
        return number;
    }

    private static int number(char[] text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            if (text[i] < '0' || text[i] > '9' || number > FAR) {
                return -1;
            }
            number = number * 10 + (text[i] - '0');
        }
        return number;
    }
}
