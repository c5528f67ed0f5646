package io.mulu.tables.annotate;

import io.mulu.tables.xlsx.OpcPackage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook, and a place for one more. For use by one thread. */
final class WorkbookIndex {

    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final int LONGEST_NAME = 31;

    private final PartSet parts;
    private final SmallPart part;
    private final Map<String, OpcPackage.Relation> relations;
    private final boolean strict;
    private final List<Sheet> sheets = new ArrayList<>();

    private WorkbookIndex(PartSet parts, SmallPart part, Map<String, OpcPackage.Relation> relations) {
        this.parts = parts;
        this.part = part;
        this.relations = relations;
        this.strict =
                relations.values().stream().anyMatch(relation -> relation.type().startsWith(STRICT));
        for (XmlElement sheet : all()) {
            OpcPackage.Relation relation = relations.get(String.valueOf(sheet.attribute("id")));
            if (relation != null && relation.type().endsWith("/worksheet")) {
                sheets.add(new Sheet(String.valueOf(sheet.attribute("name")), relation.target()));
            }
        }
    }

    static WorkbookIndex read(PartSet parts) throws IOException {
        String workbook = parts.original().workbook();
        return new WorkbookIndex(parts, parts.part(workbook), parts.original().relations(workbook));
    }

    private List<XmlElement> all() {
        return part.root().child("sheets").map(list -> list.children("sheet")).orElse(List.of());
    }

    /** The sheets that have rows, in their order. */
    List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    Optional<Sheet> sheet(@Nullable String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }

    /** The namespace of the elements of sheets. */
    String namespace() {
        return strict ? STRICT + "spreadsheetml/main" : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    }

    /** The namespace of references to relations, which is the beginning of their types as well. */
    String relationNamespace() {
        return strict
                ? STRICT + "officeDocument/relationships"
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    }

    /** The folder in which the workbook's parts lie, with slash. */
    String folder() {
        return part.name().substring(0, part.name().lastIndexOf('/') + 1);
    }

    /** The part that lists the styles; added when there is none. */
    SmallPart styles() throws IOException {
        String known = OpcPackage.target(relations, "styles");
        if (known != null && parts.has(known)) {
            return parts.part(known);
        }
        String name =
                parts.has(folder() + "styles.xml") ? parts.free(folder() + "styles", ".xml") : folder() + "styles.xml";
        new RelationList(parts, part.name()).add(relationNamespace() + "/styles", name);
        ContentTypes.of(parts).add(name, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
        return parts.part(name, String.format(Locale.ROOT, StyleBook.EMPTY, namespace()));
    }

    /** A name that no sheet has, as near to the wanted one as can be. */
    String freeName(String wanted) {
        String name = wanted;
        for (int number = 2; isTaken(name); number++) {
            String suffix = " " + number;
            name = wanted.substring(0, Math.min(wanted.length(), LONGEST_NAME - suffix.length())) + suffix;
        }
        return name;
    }

    private boolean isTaken(String name) {
        return all().stream().anyMatch(sheet -> name.equalsIgnoreCase(sheet.attribute("name")));
    }

    /** Adds a sheet behind all others, so that nothing that counts sheets changes; answers the name of its part. */
    String add(String name) throws IOException {
        String sheet = parts.free(folder() + "worksheets/sheet", ".xml");
        String id = new RelationList(parts, part.name()).add(relationNamespace() + "/worksheet", sheet);
        ContentTypes.of(parts).add(sheet, "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml");
        int last =
                all().stream().mapToInt(one -> one.number("sheetId", 0)).max().orElse(0);
        XmlElement list = part.root().child("sheets").orElseThrow();
        String tag = "<" + list.prefix() + "sheet xmlns:r=\"" + relationNamespace() + "\" name=\"";
        part.append(list, tag + XmlText.escaped(name) + "\" sheetId=\"" + (last + 1) + "\" r:id=\"" + id + "\"/>");
        return sheet;
    }

    /**
     * A sheet that has rows.
     *
     * @param name its name
     * @param part the name of its part
     */
    record Sheet(String name, String part) {}
}
