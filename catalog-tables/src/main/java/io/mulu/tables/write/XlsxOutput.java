package io.mulu.tables.write;

import io.mulu.catalog.entry.PlainValues;
import io.mulu.tables.csv.FormulaGuard;
import io.mulu.tables.write.TableColumn.CellKind;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of one sheet. Texts stand in the cells themselves, never as formulas; rows leave memory as they come, only
 * merged ranges stay until the end.
 */
final class XlsxOutput implements RowOutput {

    private static final int LONGEST_TEXT = 32_767;
    private static final int MOST_ROWS = 1_048_576;
    private static final double LINE_HEIGHT = 16;
    private static final double MOST_HEIGHT = 240;
    private static final int EXACT_DIGITS = 15;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final OutputStream out;
    private final ZipOutputStream zip;
    private final SheetXml sheet;
    private final boolean merged;
    private @Nullable TableColumn[] columns = new @Nullable TableColumn[0];
    private final MergeList merges = new MergeList();
    private int row;

    XlsxOutput(OutputStream out, String sheetName, boolean merged) throws IOException {
        this.out = out;
        this.merged = merged;
        this.zip = WorkbookParts.begin(out, sheetName);
        this.sheet = new SheetXml(zip);
    }

    @Override
    public void head(HeadGrid grid, Map<Integer, TableColumn> known) throws IOException {
        int last = known.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        columns = new @Nullable TableColumn[last + 1];
        known.forEach((place, column) -> columns[place] = column);
        grid.merges()
                .forEach(range ->
                        merges.add(range.firstRow(), range.firstColumn(), range.lastRow(), range.lastColumn()));
        sheet.markup(WorkbookParts.sheetBegin(grid.lastRow()));
        widths();
        sheet.markup("<sheetData>");
        for (Map.Entry<Integer, TreeMap<Integer, String>> headings : grid.rows().entrySet()) {
            heading(headings.getKey(), headings.getValue());
        }
        row = grid.lastRow();
    }

    private void widths() throws IOException {
        StringBuilder widths = new StringBuilder();
        for (int place = 1; place < columns.length; place++) {
            TableColumn column = columns[place];
            if (column != null) {
                widths.append("<col min=\"").append(place).append("\" max=\"").append(place);
                widths.append("\" width=\"").append(width(column)).append("\" customWidth=\"1\"/>");
            }
        }
        if (!widths.isEmpty()) {
            sheet.markup("<cols>" + widths + "</cols>");
        }
    }

    private void heading(int headRow, Map<Integer, String> headings) throws IOException {
        sheet.row(headRow, " ht=\"" + height(headings.values()) + "\" customHeight=\"1\"");
        for (Map.Entry<Integer, String> heading : headings.entrySet()) {
            sheet.text(heading.getKey(), WorkbookParts.HEADING, CellText.escaped(heading.getValue()));
        }
        sheet.endRow();
    }

    /** Rows of headings are not made higher by those who open the file. */
    private static double height(Collection<String> texts) {
        long lines = texts.stream()
                .mapToLong(text -> text.chars().filter(c -> c == '\n').count() + 1)
                .max()
                .orElse(1);
        return Math.min(MOST_HEIGHT, LINE_HEIGHT * (lines + 0.5));
    }

    private static int width(TableColumn column) {
        if (column.kind() == CellKind.NUMBER || column.kind() == CellKind.DATE) {
            return 13;
        }
        return column.member().equals("summary") || column.member().endsWith("condition") ? 36 : 20;
    }

    @Override
    public void resource(List<@Nullable String[]> rows) throws IOException {
        BitSet common = merged && rows.size() > 1 ? common(rows) : new BitSet();
        for (int i = 0; i < rows.size(); i++) {
            if (row >= MOST_ROWS) {
                throw UnwritableTableException.because("too-many-rows", "limit", Integer.toString(MOST_ROWS));
            }
            row++;
            sheet.row(row, "");
            @Nullable String[] texts = rows.get(i);
            for (int place = 1; place < texts.length; place++) {
                String text = texts[place];
                if (text != null && (i == 0 || !common.get(place))) {
                    cell(place, text, common.get(place) ? WorkbookParts.CENTERED : 0);
                }
            }
            sheet.endRow();
        }
        for (int place = common.nextSetBit(0); place >= 0; place = common.nextSetBit(place + 1)) {
            merges.add(row - rows.size() + 1, place, row, place);
        }
    }

    /** The places in which all rows say the same, for their resource. */
    private BitSet common(List<@Nullable String[]> rows) {
        BitSet common = new BitSet();
        @Nullable String[] first = rows.get(0);
        for (int place = 1; place < first.length; place++) {
            int at = place;
            TableColumn column = columns[place];
            String text = first[place];
            common.set(
                    place,
                    text != null
                            && column != null
                            && !column.perItem()
                            && rows.stream().allMatch(one -> text.equals(one[at])));
        }
        return common;
    }

    private void cell(int place, String text, int centered) throws IOException {
        TableColumn column = columns[place];
        CellKind kind = column == null ? CellKind.TEXT : column.kind();
        Optional<LocalDate> day = kind == CellKind.DATE ? day(text) : Optional.empty();
        if (day.isPresent()) {
            long serial = ChronoUnit.DAYS.between(DAY_ZERO, day.get());
            sheet.number(place, WorkbookParts.DAY + centered, Long.toString(serial));
        } else if (kind == CellKind.NUMBER && isNumber(text)) {
            sheet.number(place, WorkbookParts.PLAIN + centered, text);
        } else {
            requireFit(column, text);
            boolean fixed = kind == CellKind.CODE || FormulaGuard.isDangerous(text);
            sheet.text(place, (fixed ? WorkbookParts.TEXT : WorkbookParts.PLAIN) + centered, CellText.escaped(text));
        }
    }

    private void requireFit(@Nullable TableColumn column, String text) throws UnwritableTableException {
        if (text.length() > LONGEST_TEXT) {
            throw UnwritableTableException.because(
                    "too-long",
                    "heading",
                    String.valueOf(column == null ? null : column.heading()),
                    "row",
                    Integer.toString(row),
                    "length",
                    Integer.toString(text.length()),
                    "limit",
                    Integer.toString(LONGEST_TEXT));
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
        sheet.markup("</sheetData>");
        sheet.flush();
        merges.write(zip);
        sheet.markup("</worksheet>");
        sheet.flush();
        zip.closeEntry();
        zip.finish();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
