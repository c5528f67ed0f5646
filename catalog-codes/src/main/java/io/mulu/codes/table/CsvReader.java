package io.mulu.codes.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records of comma-separated values with the line each begins on, and the attributes above them. Not thread-safe. */
final class CsvReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final BufferedReader lines;
    private final List<TableFault> faults = new ArrayList<>();
    private @Nullable String ahead;
    private int line;
    private int recordLine;

    CsvReader(Reader reader) throws IOException {
        lines = reader instanceof BufferedReader buffered ? buffered : new BufferedReader(reader);
        advance();
        if (ahead != null && !ahead.isEmpty() && ahead.charAt(0) == BYTE_ORDER_MARK) {
            ahead = ahead.substring(1);
        }
    }

    private void advance() throws IOException {
        ahead = lines.readLine();
        line++;
    }

    void fault(int at, String kind, String found) {
        faults.add(new TableFault(at, kind, found));
    }

    List<TableFault> faults() {
        return faults;
    }

    int recordLine() {
        return recordLine;
    }

    Map<String, String> attributes() throws IOException {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (; ahead != null && (ahead.isBlank() || ahead.startsWith("#")); advance()) {
            int colon = ahead.indexOf(':');
            if (colon > 0) {
                String name = ahead.substring(1, colon).strip();
                if (attributes.putIfAbsent(name, ahead.substring(colon + 1).strip()) != null) {
                    fault(line, "duplicate-attribute", name);
                }
            }
        }
        return attributes;
    }

    /** The next record; the empty list at the end. */
    List<String> next() throws IOException {
        while (ahead != null && ahead.isBlank()) {
            advance();
        }
        List<String> record = new ArrayList<>();
        recordLine = line;
        if (ahead != null) {
            readRecord(record);
            advance();
        }
        return record;
    }

    private void readRecord(List<String> record) throws IOException {
        int from = 0;
        while (from >= 0) {
            from = current().startsWith("\"", from) ? quoted(from + 1, record) : plain(from, record);
        }
    }

    private String current() {
        return ahead == null ? "" : ahead;
    }

    /** Returns where the next field begins, or -1 at the end of the record. */
    private int plain(int from, List<String> record) {
        int comma = current().indexOf(',', from);
        record.add(comma < 0 ? current().substring(from) : current().substring(from, comma));
        return comma < 0 ? -1 : comma + 1;
    }

    private int quoted(int from, List<String> record) throws IOException {
        StringBuilder value = new StringBuilder();
        int at = from;
        while (true) {
            int quote = current().indexOf('"', at);
            if (quote < 0) {
                value.append(current(), at, current().length());
                advance();
                if (ahead == null) {
                    fault(recordLine, "unterminated-quote", "");
                    record.add(value.toString());
                    return -1;
                }
                value.append('\n');
                at = 0;
            } else if (current().startsWith("\"", quote + 1)) {
                value.append(current(), at, quote + 1);
                at = quote + 2;
            } else {
                value.append(current(), at, quote);
                record.add(value.toString());
                return afterQuote(quote + 1);
            }
        }
    }

    private int afterQuote(int at) {
        int comma = current().indexOf(',', at);
        String rest = comma < 0 ? current().substring(at) : current().substring(at, comma);
        if (!rest.isBlank()) {
            fault(recordLine, "text-after-quote", rest);
        }
        return comma < 0 ? -1 : comma + 1;
    }
}
