package io.mulu.tables.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** The number formats of a workbook by style index. */
final class Styles {

    private final List<NumberFormat> formats;

    private Styles(List<NumberFormat> formats) {
        this.formats = formats;
    }

    static Styles read(OpcPackage owner, @Nullable String part) throws IOException {
        List<NumberFormat> formats = new ArrayList<>();
        if (part == null || !owner.has(part)) {
            return new Styles(formats);
        }
        Map<String, NumberFormat> codes = new HashMap<>();
        boolean cells = false;
        try (XmlPart xml = owner.xml(part)) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    boolean begins = event == XMLStreamConstants.START_ELEMENT;
                    xml.beginRow();
                    switch (xml.localName()) {
                        case "cellXfs" -> cells = begins;
                        case "numFmt" -> declare(xml, begins, codes);
                        case "xf" -> {
                            if (cells && begins) {
                                formats.add(format(xml.attribute("numFmtId"), codes));
                            }
                        }
                        default -> {}
                    }
                }
            }
        }
        return new Styles(formats);
    }

    private static void declare(XmlPart xml, boolean begins, Map<String, NumberFormat> codes) {
        String id = begins ? xml.attribute("numFmtId") : null;
        String code = begins ? xml.attribute("formatCode") : null;
        if (id != null && code != null) {
            codes.put(id, NumberFormat.ofCode(code));
        }
    }

    private static NumberFormat format(@Nullable String id, Map<String, NumberFormat> codes) {
        if (id == null) {
            return NumberFormat.GENERAL;
        }
        NumberFormat declared = codes.get(id);
        if (declared != null) {
            return declared;
        }
        boolean known = id.length() <= 3 && id.chars().allMatch(c -> c >= '0' && c <= '9') && !id.isEmpty();
        return known ? NumberFormat.ofNumber(Integer.parseInt(id)) : NumberFormat.GENERAL;
    }

    NumberFormat format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : NumberFormat.GENERAL;
    }
}
