package io.mulu.examples.data;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a CSV file in UTF-8 with its headings in the first line. */
final class SourceTable {

    private SourceTable() {}

    /** The rows in order, each by heading; an empty field is an empty text. */
    static List<Map<String, String>> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file);
                Stream<NamedCsvRecord> records = reader.stream()) {
            return records.map(NamedCsvRecord::getFieldsAsMap).toList();
        }
    }
}
