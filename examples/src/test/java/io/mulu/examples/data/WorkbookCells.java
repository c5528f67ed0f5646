package io.mulu.examples.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** All that is written in a workbook, one line for a cell, so that a difference names its cell. */
final class WorkbookCells {

    private WorkbookCells() {}

    /** Sheet, address, type, format and text of every filled cell, in order. */
    static List<String> of(byte[] workbook) throws IOException {
        List<String> cells = new ArrayList<>();
        try (ReadableWorkbook readable = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : readable.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    rows.flatMap(Row::stream)
                            .filter(cell -> cell != null && !cell.getText().isEmpty())
                            .forEach(cell -> cells.add(sheet.getName() + "!" + line(cell)));
                }
            }
        }
        return cells;
    }

    private static String line(Cell cell) {
        return cell.getAddress() + " " + cell.getType() + " " + cell.getDataFormatString() + " " + cell.getText();
    }

    /** The texts of a row of the first sheet, by column from A on; an empty text for an empty cell. */
    static List<String> row(byte[] workbook, int index) throws IOException {
        try (ReadableWorkbook readable = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                Stream<Row> rows = readable.getFirstSheet().openStream()) {
            Row row = rows.skip(index).findFirst().orElseThrow();
            List<String> texts = new ArrayList<>();
            for (int column = 0; column < row.getCellCount(); column++) {
                texts.add(row.getCellText(column));
            }
            return texts;
        }
    }
}
