package io.mulu.tables.annotate;

import io.mulu.tables.xlsx.OpcPackage;
import io.mulu.tables.xlsx.XmlPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a sheet: finds the marked cells, notes which bytes to change, and puts in the cells and rows that are not
 * there. Marks of an earlier run are taken back on the way. For use by one thread.
 */
final class SheetPass {

    private static final int TOP = 2;
    private static final int ROW = 3;
    private static final int CELL = 4;

    /** What comes behind the place of the drawing of notes in the order of a sheet's elements. */
    private static final Set<String> BEHIND_NOTES = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst",
            "AlternateContent");

    private final XmlPart xml;
    private final SheetMarks marks;
    private final PartEdits edits = new PartEdits();
    private final SheetShape shape = new SheetShape();
    private final UsedRange added = new UsedRange();
    private final RowPass rows;
    private String prefix = "";
    private String reference = "";
    private long referenceFrom;
    private long referenceTo;
    private int depth;
    private int row;
    private boolean pastRows;
    private long notesAt = -1;
    private @Nullable String notesRelation;

    private SheetPass(XmlPart xml, SheetMarks marks, StyleBook styles) {
        this.xml = xml;
        this.marks = marks;
        this.rows = new RowPass(xml, styles, shape, edits, added);
    }

    static SheetPass over(OpcPackage owner, String part, SheetMarks marks, StyleBook styles) throws IOException {
        try (XmlPart xml = owner.xml(part)) {
            SmallPart.requireUtf8(owner, xml);
            SheetPass pass = new SheetPass(xml, marks, styles);
            pass.run();
            return pass;
        }
    }

    private void run() throws IOException {
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                begin();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end();
                depth--;
            }
        }
        if (!added.isEmpty() && !reference.isEmpty()) {
            String wider = added.widened(reference);
            if (!wider.equals(reference)) {
                edits.change(referenceFrom, referenceTo, tag -> StartTag.with(tag, "ref", wider));
            }
        }
    }

    private void begin() throws IOException {
        switch (depth) {
            case TOP -> beginTop();
            case ROW -> {
                xml.beginRow();
                if (xml.localName().equals("row")) {
                    beginRow();
                } else if (xml.localName().equals("col")) {
                    columns();
                }
            }
            case CELL -> {
                if (xml.localName().equals("c")) {
                    rows.cell();
                }
            }
            default -> {}
        }
    }

    private void beginTop() throws IOException {
        xml.beginRow();
        switch (xml.localName()) {
            case "dimension" -> {
                reference = String.valueOf(xml.attribute("ref"));
                referenceFrom = xml.begin();
                referenceTo = xml.end();
            }
            case "sheetFormatPr" ->
                shape.usual(
                        Numbers.size(xml.attribute("defaultColWidth")),
                        Numbers.size(xml.attribute("defaultRowHeight")));
            case "sheetData" -> beginRows();
            case "legacyDrawing" -> notesRelation = xml.attribute("id");
            default -> {
                if (pastRows && notesAt < 0 && BEHIND_NOTES.contains(xml.localName())) {
                    notesAt = xml.begin();
                }
            }
        }
    }

    private void columns() {
        int first = Numbers.whole(xml.attribute("min"), 0);
        int last = Numbers.whole(xml.attribute("max"), 0);
        boolean hidden = "1".equals(xml.attribute("hidden")) || "true".equals(xml.attribute("hidden"));
        double width = hidden ? 0 : Numbers.size(xml.attribute("width"));
        shape.columns(first, last, width, Numbers.whole(xml.attribute("style"), 0));
    }

    private void beginRows() throws IOException {
        prefix = xml.prefix();
        if (xml.isEmptyElement()) {
            String content = missing(CellAddress.LAST_ROW + 1);
            pastRows = true;
            if (!content.isEmpty()) {
                byte[] rest = (content + "</" + prefix + "sheetData>").getBytes(StandardCharsets.UTF_8);
                edits.change(xml.begin(), xml.end(), tag -> SmallPart.joined(StartTag.opened(tag), rest));
            }
        }
    }

    private void beginRow() throws IOException {
        int number = Numbers.whole(xml.attribute("r"), row + 1);
        String before = missing(number);
        if (!before.isEmpty()) {
            edits.insert(xml.begin(), before);
        }
        row = Math.max(row, number);
        rows.begin(number, marks.row(number));
    }

    /** The marked rows between the one read last and another, which the sheet does not have. */
    private String missing(int before) {
        StringBuilder missing = new StringBuilder();
        marks.between(row, before).forEach((number, cells) -> missing.append(rows.missing(number, cells, prefix)));
        return missing.toString();
    }

    private void end() throws IOException {
        if (depth == ROW && xml.localName().equals("row")) {
            rows.end();
        } else if (depth == TOP && xml.localName().equals("sheetData") && !pastRows) {
            pastRows = true;
            String rest = missing(CellAddress.LAST_ROW + 1);
            if (!rest.isEmpty()) {
                edits.insert(xml.begin(), rest);
            }
        } else if (depth == 1 && notesAt < 0) {
            notesAt = xml.begin();
        }
    }

    PartEdits edits() {
        return edits;
    }

    SheetShape shape() {
        return shape;
    }

    /** The identifier of the relation to the drawing of notes; null when the sheet has none. */
    @Nullable
    String notesRelation() {
        return notesRelation;
    }

    /** Names the drawing of notes, in a sheet that did not. */
    void relateNotes(String relation, String namespace) {
        edits.insert(notesAt, "<" + prefix + "legacyDrawing xmlns:r=\"" + namespace + "\" r:id=\"" + relation + "\"/>");
    }
}
