package io.mulu.tables.annotate;

import io.mulu.tables.xlsx.XmlPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The cells of one row after the other. For use by one thread. */
final class RowPass {

    private static final int NO_STYLE = -1;

    private final XmlPart xml;
    private final StyleBook styles;
    private final SheetShape shape;
    private final PartEdits edits;
    private final UsedRange added;

    private NavigableMap<Integer, CellMark> marks = new TreeMap<>();
    private String prefix = "";
    private String spans = "";
    private long from;
    private long to;
    private boolean oneTag;
    private int row;
    private int rowStyle;
    private int column;

    RowPass(XmlPart xml, StyleBook styles, SheetShape shape, PartEdits edits, UsedRange added) {
        this.xml = xml;
        this.styles = styles;
        this.shape = shape;
        this.edits = edits;
        this.added = added;
    }

    /** Begins the row at whose tag the part is. */
    void begin(int number, NavigableMap<Integer, CellMark> marksOfRow) throws IOException {
        row = number;
        marks = marksOfRow;
        column = 0;
        prefix = xml.prefix();
        from = xml.begin();
        to = xml.end();
        oneTag = xml.isEmptyElement();
        if (!marks.isEmpty()) {
            boolean styled = isTrue(xml.attribute("customFormat"));
            rowStyle = styled ? Numbers.whole(xml.attribute("s"), NO_STYLE) : NO_STYLE;
            spans = String.valueOf(xml.attribute("spans"));
            String height = xml.attribute("ht");
            if (height != null) {
                shape.row(row, Numbers.size(height));
            }
        }
    }

    private static boolean isTrue(@Nullable String text) {
        return "1".equals(text) || "true".equals(text);
    }

    /** Looks at the cell at whose beginning tag the part is. */
    void cell() throws IOException {
        int named = CellAddress.column(xml.attribute("r"));
        int here = named == 0 ? column + 1 : named;
        if (here > column + 1 && !marks.isEmpty()) {
            insert(xml.begin(), cells(marks.subMap(column, false, here, false).values()));
        }
        int style = Numbers.whole(xml.attribute("s"), NO_STYLE);
        int base = style < 0 ? style : styles.base(style);
        CellMark mark = marks.get(here);
        int wanted = mark == null ? base : styles.marked(base, mark.severity());
        if (wanted != style && wanted >= 0) {
            String number = Integer.toString(wanted);
            edits.change(xml.begin(), xml.end(), tag -> StartTag.with(tag, "s", number));
        }
        column = Math.max(column, here);
    }

    /** Ends the row at whose end tag the part is. */
    void end() throws IOException {
        if (marks.isEmpty()) {
            return;
        }
        String cells = cells(marks.tailMap(column, false).values());
        if (cells.isEmpty()) {
            return;
        }
        if (oneTag) {
            byte[] rest = (cells + "</" + prefix + "row>").getBytes(StandardCharsets.UTF_8);
            edits.change(from, to, tag -> SmallPart.joined(StartTag.opened(tag), rest));
        } else {
            insert(xml.begin(), cells);
        }
    }

    private void insert(long at, String cells) {
        if (!cells.isEmpty()) {
            edits.insert(at, cells);
        }
    }

    /** Cells that are not there yet, with the style in which the place is shown. */
    private String cells(Collection<CellMark> missing) {
        StringBuilder cells = new StringBuilder();
        for (CellMark mark : missing) {
            int base = styles.base(rowStyle >= 0 ? rowStyle : shape.style(mark.column()));
            int style = styles.marked(base, mark.severity());
            if (style >= 0) {
                cells.append('<').append(prefix).append("c r=\"").append(mark.address());
                cells.append("\" s=\"").append(style).append("\"/>");
                added.add(mark.row(), mark.column());
                widenSpans(mark.column());
            }
        }
        return cells.toString();
    }

    /** A row may say from which column to which it has cells. */
    private void widenSpans(int here) {
        int colon = spans.indexOf(':');
        int first = colon < 0 ? 0 : Numbers.whole(spans.substring(0, colon), 0);
        int last = colon < 0 ? 0 : Numbers.whole(spans.substring(colon + 1), 0);
        if (first > 0 && last > 0 && (here < first || here > last)) {
            String wider = Math.min(first, here) + ":" + Math.max(last, here);
            edits.change(from, to, tag -> StartTag.with(tag, "spans", wider));
            spans = wider;
        }
    }

    /** A whole row that is not there yet. */
    String missing(int number, NavigableMap<Integer, CellMark> marksOfRow, String with) {
        row = number;
        rowStyle = NO_STYLE;
        prefix = with;
        spans = "";
        String cells = cells(marksOfRow.values());
        return cells.isEmpty() ? "" : "<" + with + "row r=\"" + number + "\">" + cells + "</" + with + "row>";
    }
}
