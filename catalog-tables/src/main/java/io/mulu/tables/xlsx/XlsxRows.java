package io.mulu.tables.xlsx;

import io.mulu.catalog.registry.Spelling;
import io.mulu.tables.grid.DateSystem;
import io.mulu.tables.grid.RowCursor;
import io.mulu.tables.grid.TableLimits;
import io.mulu.tables.grid.UnreadableTable;
import java.io.IOException;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet part. */
final class XlsxRows implements RowCursor {

    /** Row numbers beyond it are none. */
    private static final int LARGEST = 100_000_000;

    private final XlsxFile workbook;
    private final XmlPart xml;
    private final DateSystem dates;
    private final int lastColumn;
    private final int lastRow;
    private final CharBuffer buffer = new CharBuffer();
    private final CharBuffer formula = new CharBuffer();

    private final CellAttributes cell = new CellAttributes();
    private final ColumnMemory memory = new ColumnMemory();
    private final @Nullable UsualCells usual;

    private @Nullable String[] texts = new String[64];
    private int row;
    private int rows;
    private int width;
    private int column;

    XlsxRows(XlsxFile workbook, XmlPart xml, DateSystem dates, TableLimits limits) {
        this.workbook = workbook;
        this.xml = xml;
        this.dates = dates;
        this.lastColumn = limits.columns();
        this.lastRow = limits.rows();
        SheetBytes pieces = xml.pieces();
        this.usual = pieces == null ? null : new UsualCells(pieces, cell, buffer, lastColumn);
    }

    @Override
    public boolean next() throws IOException {
        Arrays.fill(texts, 0, width + 1, null);
        width = 0;
        while (toRow()) {
            readCells();
            if (width > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean toRow() throws IOException {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.isAt("row")) {
                beginRow();
                return true;
            }
            boolean over = event == XMLStreamConstants.END_ELEMENT && xml.isAt("sheetData");
            if (over || event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    private void beginRow() throws IOException {
        xml.beginRow();
        column = 0;
        String number = xml.attribute("r");
        row = number == null ? row + 1 : rowNumber(number);
        if (++rows > lastRow || row > lastRow) {
            throw UnreadableTable.because(
                    "too-many-rows", workbook.name(), "part", xml.part(), "limit", Integer.toString(lastRow));
        }
    }

    private int rowNumber(String text) throws IOException {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || number > LARGEST) {
                throw xml.broken(row + 1, "r=\"" + shortened(text) + "\"");
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private void readCells() throws IOException {
        while (true) {
            readUsualCells();
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (isCell(xml.localName())) {
                    readCell();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.isAt("row")) {
                return;
            }
        }
    }

    private void readUsualCells() throws IOException {
        if (usual == null || !xml.isBehindTag()) {
            return;
        }
        while (usual.next()) {
            column = usual.column();
            String text = usual.known();
            if (text == null) {
                text = buffer.isEmpty() ? "" : seen();
                usual.learn(text);
            }
            keep(text);
        }
    }

    private static boolean isCell(String element) {
        return element.length() == 1 && element.charAt(0) == 'c';
    }

    private void readCell() throws IOException {
        cell.read(xml, row, column + 1);
        column = cell.column();
        buffer.clear();
        formula.clear();
        readContent();
        if (!buffer.isEmpty()) {
            keep(stored());
        } else if (!formula.isEmpty()) {
            keep("=" + formula.text());
        }
    }

    private void readContent() throws IOException {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                if (isCell(xml.localName())) {
                    return;
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.localName()) {
                    case "v" -> readCharacters(buffer);
                    case "is" -> RichText.read(xml, buffer, "is");
                    case "f" -> readCharacters(formula);
                    default -> {}
                }
            }
        }
    }

    private void readCharacters(CharBuffer into) throws IOException {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    xml.appendTo(into);
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                default -> {}
            }
        }
    }

    /** What a person sees in the cell; blank texts are nothing to see. */
    private String stored() throws IOException {
        if (column > lastColumn) {
            return seen();
        }
        int kind = cell.style() * CellType.KINDS + cell.type().ordinal();
        String known = memory.recall(column, kind, buffer);
        if (known != null) {
            return known;
        }
        String text = seen();
        memory.keep(column, kind, buffer, text);
        return text;
    }

    private String seen() throws IOException {
        String text = shown();
        return isBlank(text) ? "" : text;
    }

    private String shown() throws IOException {
        return switch (cell.type()) {
            case SHARED -> shared();
            case INLINE, RESULT -> CellTexts.unescaped(buffer.text());
            case BOOLEAN -> buffer.number() == 0 ? "FALSE" : "TRUE";
            case DATE -> CellTexts.isoDate(buffer.text());
            case NUMBER -> CellTexts.number(buffer.text(), workbook.styles().format(cell.style()), dates);
            case ERROR, UNKNOWN -> buffer.text();
        };
    }

    private String shared() throws IOException {
        int index = buffer.number();
        String text = index < 0 ? null : workbook.sharedTexts().text(index);
        if (text == null) {
            throw xml.broken(row, "t=\"s\", v=\"" + shortened(buffer.text()) + "\"");
        }
        return text;
    }

    private static boolean isBlank(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean visible = first > ' ' && first < 0x7f || first >= 0x4e00 && first <= 0x9fff;
        return !visible && Spelling.trim(text).isEmpty();
    }

    private void keep(String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        if (column > lastColumn) {
            throw UnreadableTable.because(
                    "too-many-columns",
                    workbook.name(),
                    "part",
                    xml.part(),
                    "row",
                    Integer.toString(row),
                    "limit",
                    Integer.toString(lastColumn));
        }
        if (column >= texts.length) {
            texts = Arrays.copyOf(texts, column * 2);
        }
        texts[column] = text;
        width = Math.max(width, column);
    }

    @Override
    public int row() {
        return row;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public @Nullable String text(int column) {
        return column <= width ? texts[column] : null;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
