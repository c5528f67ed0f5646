package io.mulu.tables.annotate;

import io.mulu.tables.xlsx.OpcPackage;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/** The relations of one part, to which some may be added. For use by one thread. */
final class RelationList {

    private static final String EMPTY = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";
    private static final String OURS = "mulu";

    private final PartSet parts;
    private final String list;

    RelationList(PartSet parts, String part) {
        this.parts = parts;
        this.list = OpcPackage.relationsPart(part);
    }

    /** Adds a relation to a part; answers its identifier. */
    String add(String type, String target) throws IOException {
        SmallPart part = parts.part(list, EMPTY);
        Set<String> taken = new TreeSet<>(parts.identifiers(list));
        part.root().children("Relationship").forEach(one -> taken.add(String.valueOf(one.attribute("Id"))));
        int number = 1;
        while (taken.contains(OURS + number)) {
            number++;
        }
        parts.identifiers(list).add(OURS + number);
        String tag = "<" + part.root().prefix() + "Relationship Id=\"" + OURS + number + "\" Type=\"" + type;
        part.append(part.root(), tag + "\" Target=\"/" + XmlText.escaped(target) + "\"/>");
        return OURS + number;
    }
}
