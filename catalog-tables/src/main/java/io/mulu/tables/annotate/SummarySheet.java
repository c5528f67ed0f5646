package io.mulu.tables.annotate;

import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.ResourceReference;
import io.mulu.catalog.finding.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sheet that lists all findings and links to their cells. All texts are texts: none is ever computed. Hidden columns
 * say by which colour which fill is covered. For use by one thread.
 */
final class SummarySheet {

    /** Stands in the first hidden column of the first row, and tells the sheet from all others. */
    static final String MARK = "mulu-marks/1";

    /** The first hidden column. */
    static final int HIDDEN = 9;

    /** The row of the first finding. */
    static final int FIRST_ROW = 7;

    /** What one sheet may have of links, and some to spare. */
    static final int MOST_LINES = 65_000;

    /** From here on characters are as wide as two digits. */
    private static final int WIDE = 0x2E80;

    private static final int LINE = 16;
    private static final int HIGHEST = 405;
    private static final int COLUMNS = 7;
    private static final int[] WIDTHS = {26, 8, 32, 60, 60, 32, 36};
    private static final List<String> HEADINGS =
            List.of("place", "severity", "rule", "problem", "fix", "resource", "id");

    private final Wording wording;
    private final SummaryStyles styles;
    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private final List<String> covered;
    private int row;
    private int headingRow;

    SummarySheet(Wording wording, SummaryStyles styles, List<String> covered) {
        this.wording = wording;
        this.styles = styles;
        this.covered = covered;
    }

    void head(String title, String figures, List<String> remarks) {
        begin();
        text(1, styles.title(), title);
        text(HIDDEN, 0, MARK);
        end();
        line(styles.plain(), figures);
        Iterator<String> left = remarks.iterator();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            begin();
            text(1, styles.colour(severity), wording.severity(severity));
            text(3, styles.plain(), severity == Severity.NOTE ? rest(left) : left.hasNext() ? left.next() : "");
            end();
        }
        begin();
        headingRow = row;
        for (int i = 0; i < HEADINGS.size(); i++) {
            text(i + 1, styles.heading(), wording.say("heading." + HEADINGS.get(i)));
        }
        end();
    }

    /** What there is no line for any more stands in the last one. */
    private static String rest(Iterator<String> remarks) {
        List<String> rest = new ArrayList<>();
        remarks.forEachRemaining(rest::add);
        return String.join(" ", rest);
    }

    private void line(int style, String text) {
        begin();
        text(1, style, text);
        end();
    }

    /** A finding; the sheet and the cell that a click leads to, or neither. */
    void finding(JudgedFinding judged, String place, @Nullable String target) {
        Finding finding = judged.finding();
        ResourceReference resource = finding.resource();
        String name = resource == null || resource.name() == null ? "" : resource.name();
        String severity = wording.severity(judged.severity());
        String rule = wording.title(finding);
        String problem = wording.sentence(finding);
        List<String> texts = List.of(place, severity, rule, problem, wording.fix(finding), name, finding.rule());
        row++;
        rows.append("<row r=\"")
                .append(row)
                .append("\" ht=\"")
                .append(height(texts))
                .append("\" customHeight=\"1\">");
        for (int i = 0; i < COLUMNS; i++) {
            int wrapped = i == 0 && target != null ? styles.link() : styles.wrapped();
            text(i + 1, i == 1 ? styles.colour(judged.severity()) : wrapped, texts.get(i));
        }
        end();
        if (target != null) {
            links.append("<hyperlink ref=\"A").append(row).append("\" location=\"");
            links.append(XmlText.escaped(target)).append("\" display=\"").append(XmlText.escaped(place));
            links.append("\"/>");
        }
    }

    /** What a link leads to. */
    static String target(String sheet, String cell) {
        return "'" + sheet.replace("'", "''") + "'!" + cell;
    }

    /** As high as its highest text; programs do not make rows higher by themselves when they open a file. */
    private static int height(List<String> texts) {
        int most = 1;
        for (int i = 0; i < COLUMNS; i++) {
            int width = texts.get(i).chars().map(c -> c < WIDE ? 1 : 2).sum();
            most = Math.max(most, (width + WIDTHS[i] - 2) / (WIDTHS[i] - 1));
        }
        return Math.min(most * LINE, HIGHEST);
    }

    private void begin() {
        row++;
        rows.append("<row r=\"").append(row).append("\">");
    }

    private void end() {
        if (row > 1 && row - 2 < covered.size()) {
            text(HIDDEN, 0, covered.get(row - 2));
        }
        rows.append("</row>");
    }

    private void text(int column, int style, String text) {
        if (text.isEmpty()) {
            return;
        }
        rows.append("<c r=\"")
                .append(CellAddress.of(row, column))
                .append("\" s=\"")
                .append(style);
        rows.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        rows.append(XmlText.escaped(XmlText.cut(text, XmlText.LONGEST))).append("</t></is></c>");
    }

    byte[] bytes(String namespace) {
        int last = row;
        while (row - 1 < covered.size()) {
            begin();
            end();
        }
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.append("<worksheet xmlns=\"")
                .append(namespace)
                .append(
                        "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\">");
        xml.append("<pane ySplit=\"")
                .append(headingRow)
                .append("\" topLeftCell=\"A")
                .append(headingRow + 1);
        xml.append("\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        xml.append("<sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int i = 0; i < COLUMNS; i++) {
            xml.append("<col min=\"")
                    .append(i + 1)
                    .append("\" max=\"")
                    .append(i + 1)
                    .append("\" width=\"");
            xml.append(WIDTHS[i]).append("\" customWidth=\"1\"/>");
        }
        xml.append("<col min=\"").append(HIDDEN).append("\" max=\"").append(HIDDEN);
        xml.append("\" width=\"9\" hidden=\"1\" customWidth=\"1\"/></cols><sheetData>")
                .append(rows);
        xml.append("</sheetData>");
        if (last > headingRow) {
            xml.append("<autoFilter ref=\"A")
                    .append(headingRow)
                    .append(":G")
                    .append(last)
                    .append("\"/>");
        }
        if (!links.isEmpty()) {
            xml.append("<hyperlinks>").append(links).append("</hyperlinks>");
        }
        xml.append(
                "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/>");
        xml.append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>");
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }
}
