package io.mulu.tables.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import io.mulu.catalog.registry.Spelling;
import io.mulu.tables.grid.RowCursor;
import io.mulu.tables.grid.TableLimits;
import io.mulu.tables.grid.UnreadableTable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The records of a text file, without the marks of {@link FormulaGuard}. The number of a record is that of the row in which a spreadsheet would show it. */
final class CsvRows implements RowCursor {

    private final String file;
    private final CsvReader<String[]> reader;
    private final CloseableIterator<String[]> records;
    private final int lastColumn;
    private @Nullable String[] texts = new String[0];
    private int row;
    private int width;

    CsvRows(String file, Reader in, char separator, TableLimits limits) {
        this.file = file;
        this.lastColumn = limits.columns();
        StringArrayHandler handler = StringArrayHandler.builder()
                .maxFields(1 << 14)
                .maxFieldSize(limits.rowBytes())
                .maxRecordSize(limits.rowBytes())
                .build();
        this.reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(false)
                .maxBufferSize(Math.max(1 << 14, limits.rowBytes()))
                .build(handler, in);
        this.records = reader.iterator();
    }

    @Override
    public boolean next() throws IOException {
        try {
            while (records.hasNext()) {
                @Nullable String[] fields = records.next();
                row++;
                take(fields);
                if (width > 0) {
                    return true;
                }
            }
            return false;
        } catch (CsvParseException e) {
            throw UnreadableTable.because(e, "csv-malformed", file, "row", Integer.toString(row + 1));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void take(@Nullable String[] fields) throws IOException {
        @Nullable String[] above = texts;
        width = 0;
        for (int i = 0; i < fields.length; i++) {
            String field = fields[i] == null ? null : FormulaGuard.unguarded(fields[i]);
            if (field == null || field.isEmpty() || isBlank(field)) {
                fields[i] = null;
            } else {
                String before = i < above.length ? above[i] : null;
                fields[i] = field.equals(before) ? before : field;
                width = i + 1;
            }
        }
        texts = fields;
        if (width > lastColumn) {
            throw UnreadableTable.because(
                    "too-many-columns",
                    file,
                    "part",
                    file,
                    "row",
                    Integer.toString(row),
                    "limit",
                    Integer.toString(lastColumn));
        }
    }

    private static boolean isBlank(String field) {
        char first = field.charAt(0);
        return !(first > ' ' && first < 0x7f) && Spelling.trim(field).isEmpty();
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
        return column <= width ? texts[column - 1] : null;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
