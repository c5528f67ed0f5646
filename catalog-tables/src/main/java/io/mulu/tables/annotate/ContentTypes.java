package io.mulu.tables.annotate;

import io.mulu.tables.xlsx.OpcPackage;
import java.io.IOException;

/** The part that says what each part of a package is. For use by one thread. */
final class ContentTypes {

    private static final String PART = "[Content_Types].xml";
    private static final String EMPTY = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>";

    private final SmallPart part;

    private ContentTypes(SmallPart part) {
        this.part = part;
    }

    static ContentTypes of(PartSet parts) throws IOException {
        return new ContentTypes(parts.part(PART, EMPTY));
    }

    /** Says what a new part is. */
    void add(String name, String type) {
        String key = OpcPackage.key("/" + name);
        boolean known = part.root().children("Override").stream()
                .anyMatch(one -> OpcPackage.key(String.valueOf(one.attribute("PartName")))
                        .equals(key));
        if (!known) {
            part.append(
                    part.root(),
                    "<" + part.root().prefix() + "Override PartName=\"/" + XmlText.escaped(name) + "\" ContentType=\""
                            + type + "\"/>");
        }
    }

    /** Says what all new parts with an ending are. */
    void addEnding(String ending, String type) {
        boolean known = part.root().children("Default").stream()
                .anyMatch(one -> ending.equalsIgnoreCase(one.attribute("Extension")));
        if (!known) {
            part.append(
                    part.root(),
                    "<" + part.root().prefix() + "Default Extension=\"" + ending + "\" ContentType=\"" + type + "\"/>");
        }
    }
}
