package io.mulu.tables.annotate;

import io.mulu.catalog.finding.Severity;
import java.util.EnumMap;
import java.util.Map;

/**
 * The styles of the summary sheet.
 *
 * @param title of the first line
 * @param heading of the headings
 * @param plain of remarks, which run over the cells beside them
 * @param wrapped of texts
 * @param link of places that a click leads to
 * @param colours of severities
 */
record SummaryStyles(int title, int heading, int plain, int wrapped, int link, Map<Severity, Integer> colours) {

    private static final String GREY = "FFE4E7EB";

    SummaryStyles {
        colours = Map.copyOf(colours);
    }

    static SummaryStyles in(StyleBook book, MarkColours marks) {
        Map<Severity, Integer> colours = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            colours.put(severity, book.own(font("", 11, ""), marks.over(severity, MarkColours.NO_FILL), false));
        }
        return new SummaryStyles(
                book.own(font("<b/>", 14, ""), "", false),
                book.own(font("<b/>", 11, ""), GREY, false),
                book.own(font("", 11, ""), "", false),
                book.own(font("", 11, ""), "", true),
                book.own(font("<u/>", 11, "<color rgb=\"FF0563C1\"/>"), "", true),
                colours);
    }

    private static String font(String look, int size, String colour) {
        return "<font>" + look + "<sz val=\"" + size + "\"/>" + colour
                + "<name val=\"宋体\"/><charset val=\"134\"/></font>";
    }

    int colour(Severity severity) {
        return colours.getOrDefault(severity, plain);
    }
}
