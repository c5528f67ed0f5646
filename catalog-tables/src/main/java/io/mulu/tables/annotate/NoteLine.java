package io.mulu.tables.annotate;

import java.util.List;

/**
 * Part of a note of ours.
 *
 * @param text with its line breaks
 * @param bold whether it stands out
 */
record NoteLine(String text, boolean bold) {

    static int length(List<NoteLine> lines) {
        return lines.stream().mapToInt(line -> line.text().length()).sum();
    }

    /** The lines as runs. */
    static String xml(List<NoteLine> lines, String prefix) {
        StringBuilder xml = new StringBuilder();
        for (NoteLine line : lines) {
            String bold = line.bold ? "<b/>" : "";
            xml.append("<r><rPr>").append(bold).append("<sz val=\"9\"/><color indexed=\"81\"/><rFont val=\"宋体\"/>");
            xml.append("<charset val=\"134\"/></rPr><t xml:space=\"preserve\">");
            xml.append(XmlText.escaped(line.text)).append("</t></r>");
        }
        return Prefixes.with(prefix, xml.toString());
    }
}
