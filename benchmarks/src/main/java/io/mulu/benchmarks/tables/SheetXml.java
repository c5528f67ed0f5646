package io.mulu.benchmarks.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes the part of a sheet, row by row. The texts hold nothing that would have to be escaped. */
final class SheetXml {

    private final OutputStream out;
    private final @Nullable SharedTable texts;
    private final StringBuilder xml = new StringBuilder();

    /** A sheet that refers to shared texts, or, without these, has its texts in its cells. */
    SheetXml(OutputStream out, @Nullable SharedTable texts) {
        this.out = out;
        this.texts = texts;
    }

    void begin(String namespace) {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet ")
                .append(namespace)
                .append("><sheetData>");
    }

    void row(int number, @Nullable Object[] cells) throws IOException {
        xml.append("<row r=\"").append(number).append("\" spans=\"1:53\">");
        for (int column = 0; column < cells.length; column++) {
            xml.append("<c r=\"");
            letters(column);
            xml.append(number).append("\" s=\"1\"");
            cell(cells[column]);
        }
        xml.append("</row>");
        if (xml.length() > 1 << 14) {
            flush();
        }
    }

    private void letters(int column) {
        if (column >= 26) {
            xml.append((char) ('A' + column / 26 - 1));
        }
        xml.append((char) ('A' + column % 26));
    }

    private void cell(@Nullable Object value) {
        if (value == null) {
            xml.append("/>");
        } else if (value instanceof Number) {
            xml.append("><v>").append(value).append("</v></c>");
        } else if (texts == null) {
            xml.append(" t=\"inlineStr\"><is><t>").append(value).append("</t></is></c>");
        } else {
            xml.append(" t=\"s\"><v>").append(texts.number(value.toString())).append("</v></c>");
        }
    }

    void end() throws IOException {
        xml.append("</sheetData></worksheet>");
        flush();
    }

    private void flush() throws IOException {
        out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        xml.setLength(0);
    }
}
