package io.mulu.tables.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook being written, sheet by sheet. Rows and columns are 1-based, as people count them. */
public final class TestWorkbook implements AutoCloseable {

    private final Path path;
    private final OutputStream out;
    private final Workbook workbook;

    private TestWorkbook(Path path) throws IOException {
        this.path = path;
        this.out = Files.newOutputStream(path);
        this.workbook = new Workbook(out, "test", "1.0");
    }

    public static TestWorkbook in(Path folder, String name) throws IOException {
        return new TestWorkbook(folder.resolve(name));
    }

    public Path path() {
        return path;
    }

    public Sheet sheet(String name) {
        return new Sheet(workbook.newWorksheet(name));
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
        out.close();
    }

    /** A sheet being written. */
    public static final class Sheet {

        private final Worksheet sheet;

        private Sheet(Worksheet sheet) {
            this.sheet = sheet;
        }

        public Worksheet raw() {
            return sheet;
        }

        /** Writes texts from the first column on; null leaves a cell out. */
        public Sheet row(int row, Object... cells) {
            for (int i = 0; i < cells.length; i++) {
                Object cell = cells[i];
                if (cell instanceof Number number) {
                    sheet.value(row - 1, i, number);
                } else if (cell instanceof String text) {
                    sheet.value(row - 1, i, text);
                }
            }
            return this;
        }

        public Sheet merge(int row, int column, int lastRow, int lastColumn) {
            sheet.range(row - 1, column - 1, lastRow - 1, lastColumn - 1).merge();
            return this;
        }

        public Sheet hidden() {
            sheet.setVisibilityState(VisibilityState.HIDDEN);
            return this;
        }
    }
}
