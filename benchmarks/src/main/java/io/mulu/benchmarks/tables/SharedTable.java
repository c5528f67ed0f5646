package io.mulu.benchmarks.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a workbook, each once, numbered in the order in which they come first. */
final class SharedTable {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    int number(String text) {
        Integer known = numbers.get(text);
        if (known == null) {
            known = numbers.size();
            numbers.put(text, known);
        }
        return known;
    }

    /** Writes the part; the texts hold nothing that would have to be escaped. */
    void write(OutputStream out, String namespace) throws IOException {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<sst ")
                .append(namespace)
                .append(" uniqueCount=\"")
                .append(numbers.size())
                .append("\">");
        for (String text : numbers.keySet()) {
            xml.append("<si><t>").append(text).append("</t></si>");
            if (xml.length() > 1 << 14) {
                out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
                xml.setLength(0);
            }
        }
        out.write(xml.append("</sst>").toString().getBytes(StandardCharsets.UTF_8));
    }
}
