package io.mulu.tables.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.mulu.tables.csv.FormulaGuard;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A text file: UTF-8 with a byte order mark, by which spreadsheets know it, commas, lines that end in CR LF. */
final class CsvOutput implements RowOutput {

    private final OutputStreamWriter text;
    private final CsvWriter csv;
    private String[] fields = new String[0];

    CsvOutput(OutputStream out) throws IOException {
        this.text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    }

    @Override
    public void head(HeadGrid grid, Map<Integer, TableColumn> columns) throws IOException {
        int width = columns.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        fields = new String[Math.max(width, grid.width())];
        for (int row = 1; row <= grid.lastRow(); row++) {
            record(inPlace(grid.rows().getOrDefault(row, new TreeMap<>())));
        }
    }

    private @Nullable String[] inPlace(Map<Integer, String> row) {
        @Nullable String[] texts = new @Nullable String[fields.length + 1];
        row.forEach((place, text) -> texts[place] = text);
        return texts;
    }

    @Override
    public void resource(List<@Nullable String[]> rows) throws IOException {
        for (@Nullable String[] row : rows) {
            record(row);
        }
    }

    private void record(@Nullable String[] row) throws IOException {
        for (int i = 0; i < fields.length; i++) {
            String text = i + 1 < row.length ? row[i + 1] : null;
            fields[i] = text == null ? "" : FormulaGuard.guarded(text);
        }
        try {
            csv.writeRecord(fields);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
        text.flush();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
