package io.mulu.tables.write;

import io.mulu.catalog.entry.PlainValues;
import io.mulu.tables.csv.FormulaGuard;
import io.mulu.tables.write.TableColumn.CellKind;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook of one sheet. Texts stand in the cells themselves, never as formulas; rows leave memory as they come, only
 * merged ranges stay until the end.
 */
final class XlsxOutput implements RowOutput {

    private static final int LONGEST_TEXT = 32_767;
    private static final int MOST_ROWS = 1_048_576;
    private static final int FLUSH = 256;
    private static final double LINE_HEIGHT = 16;
    private static final double MOST_HEIGHT = 240;
    private static final int EXACT_DIGITS = 15;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final OutputStream out;
    private final SteadyPackage parts;
    private final Workbook workbook;
    private final Worksheet sheet;
    private final boolean merged;
    private final Map<Integer, TableColumn> columns = new HashMap<>();
    private final MergeList merges = new MergeList();
    private int row;

    XlsxOutput(OutputStream out, String sheetName, boolean merged) throws IOException {
        this.out = out;
        this.merged = merged;
        this.parts = SteadyPackage.open();
        this.workbook = new Workbook(parts.stream(), "mulu", "1.0");
        workbook.setCompressionLevel(Deflater.BEST_SPEED);
        this.sheet = workbook.newWorksheet(sheetName);
    }

    @Override
    public void head(HeadGrid grid, Map<Integer, TableColumn> known) throws IOException {
        columns.putAll(known);
        known.forEach((place, column) -> sheet.width(place - 1, width(column)));
        grid.rows().forEach((headRow, cells) -> cells.forEach((place, text) -> heading(headRow, place, text)));
        grid.merges()
                .forEach(range ->
                        merges.add(range.firstRow(), range.firstColumn(), range.lastRow(), range.lastColumn()));
        grid.rows().forEach((headRow, cells) -> height(headRow, cells.values()));
        row = grid.lastRow();
        sheet.freezePane(0, row);
        sheet.flush();
    }

    /** Rows of headings are not made higher by those who open the file. */
    private void height(int headRow, Collection<String> texts) {
        long lines = texts.stream()
                .mapToLong(text -> text.chars().filter(c -> c == '\n').count() + 1)
                .max()
                .orElse(1);
        sheet.rowHeight(headRow - 1, Math.min(MOST_HEIGHT, LINE_HEIGHT * (lines + 0.5)));
    }

    private static double width(TableColumn column) {
        if (column.kind() == CellKind.NUMBER || column.kind() == CellKind.DATE) {
            return 13;
        }
        return column.member().equals("summary") || column.member().endsWith("condition") ? 36 : 20;
    }

    private void heading(int headRow, int place, String text) {
        put(headRow - 1, place - 1, text);
        sheet.style(headRow - 1, place - 1)
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .fillColor("DCE6F1")
                .borderStyle("thin")
                .set();
    }

    private void put(int r, int c, String text) {
        String escaped = CellText.escaped(text);
        if (CellText.hasOuterBlank(escaped)) {
            sheet.inlineString(r, c, RichText.builder().run(escaped).end().build());
        } else {
            sheet.inlineString(r, c, escaped);
        }
    }

    @Override
    public void resource(List<Map<Integer, String>> rows) throws IOException {
        int first = row;
        for (int i = 0; i < rows.size(); i++) {
            if (row >= MOST_ROWS) {
                throw UnwritableTableException.because("too-many-rows", "limit", Integer.toString(MOST_ROWS));
            }
            for (Map.Entry<Integer, String> cell : rows.get(i).entrySet()) {
                if (i == 0 || !isMerged(cell.getKey(), rows)) {
                    cell(cell.getKey(), cell.getValue());
                }
            }
            row++;
        }
        if (merged && rows.size() > 1) {
            for (int place : rows.get(0).keySet()) {
                if (isMerged(place, rows)) {
                    merges.add(first + 1, place, row, place);
                    sheet.style(first, place - 1).verticalAlignment("center").set();
                }
            }
        }
        if (first / FLUSH != row / FLUSH) {
            sheet.flush();
        }
    }

    private boolean isMerged(int place, List<Map<Integer, String>> rows) {
        TableColumn column = columns.get(place);
        if (!merged || column == null || column.perItem()) {
            return false;
        }
        String text = rows.get(0).get(place);
        return text != null && rows.stream().allMatch(one -> text.equals(one.get(place)));
    }

    private void cell(int place, String text) throws IOException {
        TableColumn column = columns.get(place);
        CellKind kind = column == null ? CellKind.TEXT : column.kind();
        Optional<LocalDate> day = kind == CellKind.DATE ? day(text) : Optional.empty();
        if (day.isPresent()) {
            sheet.value(row, place - 1, day.get());
            sheet.style(row, place - 1).format("yyyy-mm-dd").set();
        } else if (kind == CellKind.NUMBER && isNumber(text)) {
            sheet.value(row, place - 1, new BigDecimal(text));
        } else {
            text(place, text, kind);
        }
    }

    private void text(int place, String text, CellKind kind) throws IOException {
        if (text.length() > LONGEST_TEXT) {
            TableColumn column = columns.get(place);
            throw UnwritableTableException.because(
                    "too-long",
                    "heading",
                    String.valueOf(column == null ? null : column.heading()),
                    "row",
                    Integer.toString(row + 1),
                    "length",
                    Integer.toString(text.length()),
                    "limit",
                    Integer.toString(LONGEST_TEXT));
        }
        put(row, place - 1, text);
        if (kind == CellKind.CODE || FormulaGuard.isDangerous(text)) {
            sheet.style(row, place - 1).format("@").set();
        }
    }

    private static Optional<LocalDate> day(String text) {
        return PlainValues.date(text)
                .filter(date -> date.toString().equals(text) && !date.isBefore(FIRST_DAY) && date.getYear() < 10_000);
    }

    /** Whether a spreadsheet that computes with 15 digits shows the same text again. */
    private static boolean isNumber(String text) {
        Optional<BigDecimal> figure = PlainValues.figure(text);
        return figure.isPresent()
                && figure.get().precision() <= EXACT_DIGITS
                && figure.get().scale() <= EXACT_DIGITS
                && (figure.get().signum() == 0
                                ? "0"
                                : figure.get().stripTrailingZeros().toPlainString())
                        .equals(text);
    }

    @Override
    public void finish() throws IOException {
        workbook.finish();
        parts.copy(out, Map.of("xl/worksheets/sheet1.xml", merges.change()));
    }

    @Override
    public void close() throws IOException {
        try (out) {
            parts.close();
        }
    }
}
