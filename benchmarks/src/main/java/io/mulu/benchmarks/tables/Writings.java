package io.mulu.benchmarks.tables;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The ways in which the same rows are written. */
final class Writings {

    private static final int WINDOW = 100;

    private Writings() {}

    /** As a streaming writer uses the spreadsheet library: texts in their cells, rows given out a hundred at a time. */
    static Outcome library(int rows) throws IOException {
        SampleRows sample = new SampleRows();
        try (Workbook workbook = new Workbook(OutputStream.nullOutputStream(), "benchmark", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("填报");
            for (int row = 0; row < rows; row++) {
                @Nullable Object[] cells = sample.row(row / 10, row % 10);
                for (int column = 0; column < cells.length; column++) {
                    Object value = cells[column];
                    if (value instanceof Number number) {
                        sheet.value(row, column, number);
                    } else if (value != null) {
                        sheet.inlineString(row, column, value.toString());
                    }
                }
                if (row % WINDOW == WINDOW - 1) {
                    sheet.flush();
                }
            }
        }
        return new Outcome(rows, 0);
    }

    /** As the streaming writer of POI is used. */
    static Outcome poi(int rows) throws IOException {
        SampleRows sample = new SampleRows();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
            Sheet sheet = workbook.createSheet("填报");
            for (int row = 0; row < rows; row++) {
                Row written = sheet.createRow(row);
                @Nullable Object[] cells = sample.row(row / 10, row % 10);
                for (int column = 0; column < cells.length; column++) {
                    Object value = cells[column];
                    if (value instanceof Number number) {
                        written.createCell(column).setCellValue(number.doubleValue());
                    } else if (value != null) {
                        written.createCell(column).setCellValue(value.toString());
                    }
                }
            }
            workbook.write(OutputStream.nullOutputStream());
        }
        return new Outcome(rows, 0);
    }
}
