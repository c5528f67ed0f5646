package io.mulu.tables.xlsx;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;

/** Joins the runs of a text; what says only how the text is pronounced is left out. */
final class RichText {

    private RichText() {}

    /** Reads to the end of an element that has begun, and adds its runs. */
    static void read(XmlPart xml, CharBuffer into, String element) throws IOException {
        int spoken = 0;
        boolean run = false;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    spoken += xml.isAt("rPh") ? 1 : 0;
                    run = xml.isAt("t");
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.isAt(element)) {
                        return;
                    }
                    spoken -= xml.isAt("rPh") ? 1 : 0;
                    run = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (run && spoken == 0) {
                        xml.appendTo(into);
                    }
                }
                default -> {}
            }
        }
    }
}
