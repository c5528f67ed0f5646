package io.mulu.tables.annotate;

import io.mulu.catalog.finding.CellLocation;
import io.mulu.tables.grid.TableLimits;
import io.mulu.tables.xlsx.OpcPackage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The fills of cells, looked up without the code that sets them. */
final class MarkedCells {

    private static final List<String> COLOURS = List.of("FFFFC0", "FFFFBF", "FFFFE9", "FFFFE8", "FFD3E5", "FFD3E4");

    private MarkedCells() {}

    /** The colours of the cells that have one of ours. */
    static Map<String, String> in(Path book, String sheet) throws IOException {
        Map<String, String> marked = new TreeMap<>();
        fills(book, sheet).forEach((cell, fill) -> {
            int at = fill.indexOf("fgColor rgb=\"");
            String colour = at < 0 ? "" : fill.substring(at + 13, at + 21);
            if (COLOURS.stream().anyMatch(colour::startsWith)) {
                marked.put(cell, colour);
            }
        });
        return marked;
    }

    /** The fill of every cell. */
    static Map<String, String> fills(Path book, String sheet) throws IOException {
        Map<String, String> fills = new TreeMap<>();
        try (OpcPackage parts = OpcPackage.open(book, "a.xlsx", TableLimits.standard())) {
            if (!parts.has("xl/styles.xml")) {
                return fills;
            }
            XmlElement styles = root(parts, "xl/styles.xml");
            List<XmlElement> all = list(styles, "fills");
            List<XmlElement> formats = list(styles, "cellXfs");
            each(root(parts, sheet), (address, cell) -> {
                int style = cell.number("s", 0);
                int fill = style < formats.size() ? formats.get(style).number("fillId", 0) : 0;
                fills.put(
                        address,
                        fill < all.size()
                                ? all.get(fill).canonical(Set.of()).replace(" patternType=\"none\"", "")
                                : "<fill><patternFill/></fill>");
            });
        }
        return fills;
    }

    static String style(Path book, String sheet, String wanted) throws IOException {
        StringBuilder found = new StringBuilder();
        try (OpcPackage parts = OpcPackage.open(book, "a.xlsx", TableLimits.standard())) {
            List<XmlElement> formats = list(root(parts, "xl/styles.xml"), "cellXfs");
            each(root(parts, sheet), (address, cell) -> {
                if (address.equals(wanted)) {
                    found.append(formats.get(cell.number("s", 0)).canonical(Set.of()));
                }
            });
        }
        return found.toString();
    }

    private static XmlElement root(OpcPackage parts, String part) throws IOException {
        return SmallPart.of(parts, part, SmallPart.bytes(parts, part)).root();
    }

    private static List<XmlElement> list(XmlElement styles, String name) {
        return styles.child(name).map(XmlElement::children).orElse(List.of());
    }

    private static void each(XmlElement sheet, BiConsumer<String, XmlElement> taker) {
        int row = 0;
        for (XmlElement line : sheet.child("sheetData").orElseThrow().children("row")) {
            row = line.number("r", row + 1);
            int column = 0;
            for (XmlElement cell : line.children("c")) {
                String address = cell.attribute("r");
                column = address == null ? column + 1 : CellAddress.column(address);
                taker.accept(CellLocation.letters(column) + row, cell);
            }
        }
    }
}
