package io.mulu.tables.annotate;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The drawing of a sheet's notes: one hidden box for each, numbered within blocks that no other drawing of the workbook
 * uses. For use by one thread.
 */
final class NoteShapes {

    static final String EMPTY = """
            <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
            xmlns:x="urn:schemas-microsoft-com:office:excel">\
            <o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data=""/></o:shapelayout></xml>""";

    private static final String TYPE = "_x0000_t202";
    private static final String NUMBER = "_x0000_s";
    private static final int BLOCK = 1024;

    private final SmallPart part;
    private final TreeSet<Integer> blocks = new TreeSet<>();
    private final Set<Integer> used = new HashSet<>();
    private final StringBuilder shapes = new StringBuilder();
    private final NoteBlocks taken;
    private int next;
    private boolean grown;

    NoteShapes(SmallPart part, NoteBlocks taken) {
        this.part = part;
        this.taken = taken;
        map().forEach(map -> blocks.addAll(NoteBlocks.numbers(map.attribute("data"))));
    }

    private List<XmlElement> map() {
        return part.root().children("shapelayout").stream()
                .flatMap(layout -> layout.children("idmap").stream())
                .toList();
    }

    /** Takes the boxes of some cells away. */
    void remove(Set<String> cells) {
        for (XmlElement shape : part.root().children("shape")) {
            if (cells.contains(cell(shape))) {
                part.remove(shape);
            } else {
                String id = String.valueOf(shape.attribute("id"));
                used.add(id.startsWith(NUMBER) ? Numbers.whole(id.substring(NUMBER.length()), 0) : 0);
            }
        }
    }

    private static String cell(XmlElement shape) {
        return shape.child("ClientData")
                .filter(data -> "Note".equals(data.attribute("ObjectType")))
                .map(data -> CellAddress.of(value(data, "Row") + 1, value(data, "Column") + 1))
                .orElse("");
    }

    private static int value(XmlElement data, String name) {
        return data.child(name)
                .map(value -> Numbers.whole(value.text().strip(), -1))
                .orElse(-1);
    }

    /** Adds the box of a cell's note. */
    void add(CellMark mark, String anchor) {
        shapes.append("<v:shape id=\"")
                .append(NUMBER)
                .append(number())
                .append("\" type=\"#")
                .append(TYPE);
        shapes.append("\" style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">");
        shapes.append("<v:fill color2=\"#ffffe1\"/><v:shadow color=\"black\" obscured=\"t\"/>");
        shapes.append("<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\">");
        shapes.append("<div style=\"text-align:left\"></div></v:textbox><x:ClientData ObjectType=\"Note\">");
        shapes.append("<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>")
                .append(anchor)
                .append("</x:Anchor>");
        shapes.append("<x:AutoFill>False</x:AutoFill><x:Row>").append(mark.row() - 1);
        shapes.append("</x:Row><x:Column>").append(mark.column() - 1).append("</x:Column></x:ClientData></v:shape>");
    }

    /** The next number of a block of this drawing that no box has; a new block when all are used up. */
    private int number() {
        do {
            next++;
            if (next % BLOCK == 0 || !blocks.contains(next / BLOCK)) {
                next = nextBlock(next / BLOCK) * BLOCK + 1;
            }
        } while (!used.add(next));
        return next;
    }

    private int nextBlock(int from) {
        Integer own = blocks.ceiling(Math.max(1, from));
        if (own != null) {
            return own;
        }
        int fresh = taken.next();
        blocks.add(fresh);
        grown = true;
        return fresh;
    }

    void finish() {
        if (shapes.isEmpty()) {
            return;
        }
        String type = "";
        boolean typed = part.root().children("shapetype").stream().anyMatch(one -> TYPE.equals(one.attribute("id")));
        if (!typed) {
            type = "<v:shapetype id=\"" + TYPE + "\" coordsize=\"21600,21600\" o:spt=\"202\" "
                    + "path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
                    + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";
        }
        part.append(part.root(), declared(type + shapes));
        if (grown) {
            map().stream().findFirst().ifPresent(map -> part.set(map, "data", NoteBlocks.text(blocks)));
        }
    }

    /** Drawings call their namespaces v, o and x; one that does not gets them with each box. */
    private String declared(String xml) {
        String root = new String(part.slice(part.root().from(), part.root().inner()), StandardCharsets.UTF_8);
        boolean usual = root.contains("xmlns:v=") && root.contains("xmlns:o=") && root.contains("xmlns:x=");
        String namespaces = " xmlns:v=\"urn:schemas-microsoft-com:vml\" "
                + "xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
                + "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";
        return usual
                ? xml
                : xml.replace("<v:shape id", "<v:shape" + namespaces + " id")
                        .replace("<v:shapetype id", "<v:shapetype" + namespaces + " id");
    }
}
